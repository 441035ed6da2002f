package dev.harbinger.rule.lint;

import dev.harbinger.belief.FactId;
import dev.harbinger.belief.Support;
import dev.harbinger.fact.Fact;
import dev.harbinger.fact.FactType;
import dev.harbinger.fact.FieldType;
import dev.harbinger.rule.Constraint;
import dev.harbinger.rule.ConstraintMatch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Tries constraints on facts of a type, one for every way in which their fields can lie to what the constraints compare
 * them with. That decides whether they can hold at all, since nothing else tells values apart.
 *
 * @param type the fact type
 */
record FieldDomains(FactType type) {
    /** More facts than these are not tried, and nothing is said. */
    private static final int MOST_FACTS = 20_000;

    /** Whether no fact satisfies all constraints; references to other patterns count as satisfied. */
    boolean neverHold(List<Constraint> constraints) {
        return noneIs(constraints, fact -> ConstraintMatch.holds(constraints, fact));
    }

    /** Whether every fact satisfies the constraint, which must refer to no other pattern. */
    boolean alwaysHolds(Constraint constraint) {
        List<Constraint> one = List.of(constraint);
        return noneIs(one, fact -> !ConstraintMatch.holds(one, fact));
    }

    private boolean noneIs(List<Constraint> constraints, Predicate<Fact> wanted) {
        List<Map<String, Object>> facts = new ArrayList<>(List.of(Map.of()));
        List<FieldType> fields = constraints.stream()
                .flatMap(ConstantCondition::fields)
                .distinct()
                .map(type::readable)
                .filter(Objects::nonNull)
                .toList();
        for (FieldType field : fields) {
            List<@Nullable Object> values = FieldValues.of(field, constraints);
            if (values.isEmpty() || (long) facts.size() * values.size() > MOST_FACTS) {
                return false;
            }
            facts = product(facts, field.name(), values);
        }
        return !fields.isEmpty()
                && facts.stream()
                        .noneMatch(values -> wanted.test(new Fact(
                                new FactId("tried"),
                                type,
                                values,
                                List.of(),
                                List.of(),
                                Support.NONE,
                                LocalDate.EPOCH,
                                LocalDate.EPOCH)));
    }

    private static List<Map<String, Object>> product(
            List<Map<String, Object>> facts, String field, List<@Nullable Object> values) {
        List<Map<String, Object>> product = new ArrayList<>();
        for (Map<String, Object> fact : facts) {
            for (Object value : values) {
                Map<String, Object> more = new HashMap<>(fact);
                if (value != null) {
                    more.put(field, value);
                }
                product.add(more);
            }
        }
        return product;
    }
}
