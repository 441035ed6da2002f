package dev.harbinger.rule;

import dev.harbinger.fact.FieldType;
import dev.harbinger.fact.Tally;
import dev.harbinger.fact.Vocabulary;
import dev.harbinger.rule.RuleCondition.OverFacts;
import dev.harbinger.rule.RuleCondition.Quantifier;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which patterns of a rule are joined to each other. */
public final class Joins {
    private Joins() {}

    /** The patterns over each fact of a type that refer to no variable of an earlier one; their matches multiply. */
    public static List<OverFacts> unjoined(RuleDefinition rule, Vocabulary vocabulary) {
        Set<String> bound = new HashSet<>();
        return rule.conditions().stream()
                .filter(OverFacts.class::isInstance)
                .map(OverFacts.class::cast)
                .filter(condition -> condition.quantifier() == Quantifier.EACH)
                .filter(condition -> !joins(condition, bound)
                        && !isOneRow(vocabulary.tallies().get(condition.factType())))
                .toList();
    }

    /** A tally without keys is one number: it multiplies nothing. */
    private static boolean isOneRow(@Nullable Tally tally) {
        return tally != null && tally.type().fields().stream().noneMatch(FieldType::key);
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
