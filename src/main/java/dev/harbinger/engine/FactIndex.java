package dev.harbinger.engine;

import dev.harbinger.fact.Fact;
import dev.harbinger.rule.Constraint;
import dev.harbinger.rule.Constraint.Operand;
import dev.harbinger.rule.ConstraintMatch;
import dev.harbinger.rule.ConstraintVariables;
import dev.harbinger.rule.RuleCondition.OverFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The facts that may satisfy one pattern, found by what the pattern compares with other patterns, so that a look costs
 * little however many there are. For one evaluation, not thread-safe.
 */
final class FactIndex {
    private static final Object ANY = new Object();

    private final OverFacts pattern;
    /** Whether the key is not all that the pattern compares with others. */
    private final boolean joinedFurther;

    private final Constraint.@Nullable Compare key;
    private final Map<Object, List<Fact>> byKey = new HashMap<>();

    /** @param facts of the pattern's type */
    FactIndex(OverFacts pattern, List<Fact> facts) {
        this.pattern = pattern;
        this.key = Constraint.conjuncts(pattern.constraints())
                .filter(Constraint.Compare.class::isInstance)
                .map(Constraint.Compare.class::cast)
                .filter(FactIndex::isJoin)
                .findFirst()
                .orElse(null);
        long references = pattern.constraints().stream()
                .flatMap(one -> ConstraintVariables.usedBy(one).stream())
                .count();
        this.joinedFurther = references > (key == null ? 0 : 1);
        for (Fact fact : facts) {
            Object value = key == null ? ANY : comparable(fact.value(key.field()));
            if (value != null && ConstraintMatch.holds(pattern.constraints(), fact)) {
                byKey.computeIfAbsent(value, any -> new ArrayList<>()).add(fact);
            }
        }
        byKey.replaceAll((value, found) -> List.copyOf(found));
    }

    /** The facts that satisfy the pattern beside what the others matched; the same list for the same values. */
    List<Fact> satisfying(MatchValues values) {
        Object value = key == null ? ANY : comparable(values.plain((Operand.Reference) key.operand()));
        List<Fact> found = value == null ? List.of() : byKey.getOrDefault(value, List.of());
        return joinedFurther
                ? found.stream()
                        .filter(fact -> ConstraintMatch.holds(pattern.constraints(), fact, values::plain))
                        .toList()
                : found;
    }

    private static boolean isJoin(Constraint.Compare compare) {
        return compare.operator() == Constraint.Operator.EQUAL && compare.operand() instanceof Operand.Reference;
    }

    private static @Nullable Object comparable(@Nullable Object value) {
        return value instanceof Number number ? Double.valueOf(number.doubleValue()) : value;
    }
}
