package dev.harbinger.rule;

import dev.harbinger.fact.FactType;
import dev.harbinger.fact.Vocabulary;
import dev.harbinger.rule.RuleCondition.OverFacts;
import dev.harbinger.rule.RuleCondition.Quantifier;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Checks a constraint that stands outside of any rule, such as the filter of a tally, by the rules for patterns.
 *
 * @param vocabulary the types and sets that it may name
 * @param places where its parts stand
 * @param problems takes whatever is wrong
 */
public record FilterCheck(Vocabulary vocabulary, SourceMap places, Consumer<RuleProblem> problems) {
    /**
     * Checks a constraint on facts of a type.
     *
     * @param begin where it begins
     */
    public void check(FactType type, Constraint constraint, Position begin) {
        OverFacts pattern = new OverFacts(
                Quantifier.EACH, null, type.name(), List.of(constraint), ConstraintText.of(constraint), begin);
        new ConditionChecks(vocabulary, Set.of(), List.of(), new ProblemsOfRule(null, begin, places, problems))
                .check(List.of(pattern));
    }
}
