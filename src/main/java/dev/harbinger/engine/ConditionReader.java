package dev.harbinger.engine;

import dev.harbinger.rule.Constraint;
import dev.harbinger.rule.ConstraintFault;
import dev.harbinger.rule.ConstraintParser;
import dev.harbinger.rule.Position;
import dev.harbinger.rule.RuleCondition;
import dev.harbinger.rule.RuleCondition.Quantifier;
import dev.harbinger.rule.RuleProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/** Reads the left side of one rule: patterns, each bare or under {@code not} or {@code exists}, and nothing else. */
final class ConditionReader {
    private static final Pattern VARIABLE = Pattern.compile("\\$[A-Za-z]\\w{0,79}");
    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z0-9]{0,79}");
    private static final int MOST_PATTERNS = 12;
    private static final int LONGEST_CONSTRAINT = 4_000;

    private final DrlFile file;
    private final RuleDescr rule;
    private final Function<String, List<Constraint.Operand>> sets;

    ConditionReader(DrlFile file, RuleDescr rule, Function<String, List<Constraint.Operand>> sets) {
        this.file = file;
        this.sets = sets;
        this.rule = rule;
    }

    List<RuleCondition> read() {
        List<RuleCondition> conditions = new ArrayList<>();
        List<? extends BaseDescr> parts =
                rule.getLhs() == null ? List.of() : rule.getLhs().getDescrs();
        parts.forEach(part -> read(part, conditions));
        if (parts.isEmpty() || parts.size() > MOST_PATTERNS) {
            report(rule, "not-allowed", "The rule must have between 1 and " + MOST_PATTERNS + " patterns.");
        }
        return conditions;
    }

    private void read(BaseDescr part, List<RuleCondition> conditions) {
        if (part instanceof PatternDescr pattern) {
            add(pattern, Quantifier.EACH, conditions);
        } else if (part instanceof NotDescr not && only(not.getDescrs()) instanceof PatternDescr pattern) {
            add(pattern, Quantifier.NOT, conditions);
        } else if (part instanceof ExistsDescr exists && only(exists.getDescrs()) instanceof PatternDescr pattern) {
            add(pattern, Quantifier.EXISTS, conditions);
        } else {
            report(
                    part.getLine() > 0 ? part : rule,
                    "not-allowed",
                    "Only patterns, not and exists are allowed: no or, and, eval, forall, from or accumulate.");
        }
    }

    private static @Nullable Object only(List<?> parts) {
        return parts.size() == 1 ? parts.get(0) : null;
    }

    private void add(PatternDescr pattern, Quantifier quantifier, List<RuleCondition> conditions) {
        if (!hasAllowedShape(pattern)) {
            report(pattern, "not-allowed", refusal(pattern));
            return;
        }
        List<Constraint> constraints = constraints(pattern);
        if (FindingPattern.isOne(pattern.getObjectType())) {
            conditions.add(new FindingPattern(file, rule, pattern).read(quantifier, constraints));
        } else {
            conditions.add(new RuleCondition.OverFacts(
                    quantifier,
                    pattern.getIdentifier(),
                    pattern.getObjectType(),
                    constraints,
                    PatternText.of(quantifier, pattern.getObjectType(), constraints),
                    file.position(pattern)));
        }
    }

    private static boolean hasAllowedShape(PatternDescr pattern) {
        boolean named = pattern.getIdentifier() == null
                || VARIABLE.matcher(pattern.getIdentifier()).matches();
        return named
                && pattern.getObjectType() != null
                && TYPE.matcher(pattern.getObjectType()).matches()
                && pattern.getSource() == null
                && !pattern.isUnification()
                && !pattern.isQuery()
                && isEmpty(pattern.getBehaviors())
                && pattern.getAnnotations().isEmpty();
    }

    private static String refusal(PatternDescr pattern) {
        if (pattern.getSource() instanceof AccumulateDescr) {
            return Counting.refusal("accumulate");
        }
        if (pattern.getSource() instanceof CollectDescr) {
            return Counting.refusal("collect");
        }
        return isEmpty(pattern.getBehaviors())
                ? "A pattern must be $variable : Type( constraints ), without from, over, annotations or positions."
                : "A pattern has no window: (over) is not allowed.";
    }

    private static boolean isEmpty(@Nullable List<?> list) {
        return list == null || list.isEmpty();
    }

    private List<Constraint> constraints(PatternDescr pattern) {
        List<Constraint> constraints = new ArrayList<>();
        for (BaseDescr part : pattern.getConstraint().getDescrs()) {
            if (part instanceof ExprConstraintDescr expression
                    && expression.getType() == ExprConstraintDescr.Type.NAMED) {
                parse(expression, constraints);
            } else {
                report(part, "not-allowed", "A constraint must name the field that it is about.");
            }
        }
        return constraints;
    }

    private void parse(ExprConstraintDescr expression, List<Constraint> constraints) {
        String text = authors(expression);
        if (text.length() > LONGEST_CONSTRAINT) {
            report(expression, "constraint", "The constraint has more than " + LONGEST_CONSTRAINT + " characters.");
            return;
        }
        try {
            constraints.add(ConstraintParser.parse(
                    text, sets, (part, offset) -> file.places().mark(part, shifted(expression, offset))));
        } catch (ConstraintFault fault) {
            file.problems()
                    .accept(
                            new RuleProblem(
                                    shifted(expression, fault.offset()),
                                    rule.getName(),
                                    "constraint",
                                    Objects.requireNonNull(fault.getMessage()),
                                    "Maybe write field == value; operators: == != < <= > >= contains in borders not && || ( )."));
        }
    }

    /** The constraint as its author wrote it, which the parser was not given. */
    private String authors(ExprConstraintDescr expression) {
        String parsed = expression.getText();
        String text = file.places().text(file.path());
        int start = file.places().offset(file.position(expression));
        String written =
                text.substring(Math.min(start, text.length()), Math.min(start + parsed.length(), text.length()));
        return ParserText.of(written).equals(parsed) ? written : parsed;
    }

    private Position shifted(ExprConstraintDescr expression, int offset) {
        int start = file.places().offset(file.position(expression));
        return file.places().at(file.path(), start + offset);
    }

    private void report(BaseDescr part, String code, String text) {
        file.report(part, rule.getName(), code, text);
    }
}
