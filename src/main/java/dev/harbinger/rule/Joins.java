package dev.harbinger.rule;

import dev.harbinger.rule.RuleCondition.OverFacts;
import dev.harbinger.rule.RuleCondition.Quantifier;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which patterns of a rule are joined to each other. */
public final class Joins {
    private Joins() {}

    /** The patterns over each fact of a type that refer to no variable of an earlier one; their matches multiply. */
    public static List<OverFacts> unjoined(RuleDefinition rule) {
        Set<String> bound = new HashSet<>();
        return rule.conditions().stream()
                .filter(OverFacts.class::isInstance)
                .map(OverFacts.class::cast)
                .filter(condition -> condition.quantifier() == Quantifier.EACH)
                .filter(condition -> !joins(condition, bound))
                .toList();
    }

    /** Whether a pattern refers to a variable of an earlier one; remembers the variables that it binds. */
    private static boolean joins(OverFacts condition, Set<String> bound) {
        boolean joins = condition.constraints().stream()
                .flatMap(constraint -> ConstraintVariables.usedBy(constraint).stream())
                .anyMatch(bound::contains);
        if (condition.variable() != null) {
            bound.add(condition.variable());
        }
        condition.constraints().forEach(constraint -> bound.addAll(ConstraintVariables.boundBy(constraint)));
        return joins;
    }
}
