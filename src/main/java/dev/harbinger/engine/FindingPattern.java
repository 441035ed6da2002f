package dev.harbinger.engine;

import dev.harbinger.belief.FindingId;
import dev.harbinger.belief.Level;
import dev.harbinger.rule.Constraint;
import dev.harbinger.rule.Constraint.Operand;
import dev.harbinger.rule.Constraint.Operator;
import dev.harbinger.rule.Position;
import dev.harbinger.rule.RuleCondition;
import dev.harbinger.rule.RuleCondition.Quantifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/**
 * Reads a pattern over a finding: {@code Finding( id == "..." )}, with {@code level >= Level.X} if it matters, and for
 * a {@code LocalFinding} with {@code area == $variable.field} or a name for the area. Not thread-safe.
 */
final class FindingPattern {
    private final DrlFile file;
    private final RuleDescr rule;
    private final PatternDescr pattern;
    private final boolean local;
    private @Nullable String id;
    private @Nullable Level atLeast;
    private final List<Constraint> area = new ArrayList<>();

    FindingPattern(DrlFile file, RuleDescr rule, PatternDescr pattern) {
        this.file = file;
        this.rule = rule;
        this.pattern = pattern;
        this.local = pattern.getObjectType().equals("LocalFinding");
    }

    /** Whether a pattern of that type is over findings. */
    static boolean isOne(String type) {
        return type.equals("Finding") || type.equals("LocalFinding");
    }

    RuleCondition.OverFinding read(Quantifier quantifier, List<Constraint> constraints) {
        constraints.forEach(this::take);
        if (id == null) {
            report(file.position(pattern), "A pattern over a finding must say which: id == \"...\".", null);
        }
        return new RuleCondition.OverFinding(
                quantifier,
                pattern.getIdentifier(),
                new FindingId(id == null ? "" : id),
                local,
                atLeast,
                area,
                PatternText.of(quantifier, pattern.getObjectType(), constraints),
                file.position(pattern));
    }

    private void take(Constraint constraint) {
        if (constraint instanceof Constraint.Compare compare && takeCompare(compare)) {
            return;
        }
        report(
                file.places().of(constraint, file.position(pattern)),
                "A pattern over a finding may hold id == \"...\", level >= Level.X and, for a LocalFinding, area == ...",
                advice(constraint));
    }

    private static @Nullable String advice(Constraint constraint) {
        return constraint instanceof Constraint.Compare compare
                        && compare.field().equals("level")
                        && compare.operand() instanceof Operand.Constant constant
                        && levelOf(constant.name().toUpperCase(Locale.ROOT)) != null
                ? "Maybe write level >= Level." + constant.name().toUpperCase(Locale.ROOT) + "."
                : null;
    }

    private boolean takeCompare(Constraint.Compare compare) {
        if (compare.field().equals("id")) {
            return takeId(compare);
        }
        if (compare.field().equals("level")) {
            return takeLevel(compare);
        }
        boolean areaGiven = local && compare.field().equals("area") && compare.operator() == Operator.EQUAL;
        return areaGiven && isText(compare.operand()) && area.add(compare);
    }

    private static boolean isText(Operand operand) {
        return operand instanceof Operand.Text || operand instanceof Operand.Reference;
    }

    private boolean takeId(Constraint.Compare compare) {
        if (id != null || compare.operator() != Operator.EQUAL || !(compare.operand() instanceof Operand.Text text)) {
            return false;
        }
        id = text.value();
        return true;
    }

    private boolean takeLevel(Constraint.Compare compare) {
        if (atLeast != null
                || compare.operator() != Operator.AT_LEAST
                || !(compare.operand() instanceof Operand.Constant constant)
                || !constant.type().equals("Level")) {
            return false;
        }
        atLeast = levelOf(constant.name());
        return atLeast != null;
    }

    private static @Nullable Level levelOf(String name) {
        for (Level level : Level.values()) {
            if (level.name().equals(name) && level != Level.NOT_ASSESSED) {
                return level;
            }
        }
        return null;
    }

    private void report(Position position, String text, @Nullable String advice) {
        file.report(position, rule.getName(), "finding-pattern", text, advice);
    }
}
