package dev.harbinger.rule.lint;

import dev.harbinger.rule.Constraint;
import dev.harbinger.rule.RuleCondition.OverFacts;
import dev.harbinger.rule.RuleCondition.Quantifier;
import dev.harbinger.rule.RuleDefinition;
import dev.harbinger.rule.RulePack;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds rules that match each choice of three or more facts of one type: forty facts make thousands of firings. A
 * {@code @note} that says why each choice counts silences it.
 */
final class SelfJoins implements LintCheck {
    private static final int MANY = 3;

    @Override
    public void check(RulePack pack, Warnings warnings) {
        pack.rules().values().stream()
                .filter(rule -> rule.note().isEmpty())
                .forEach(rule -> byType(rule).forEach((type, patterns) -> check(rule, type, patterns, warnings)));
    }

    private static Map<String, List<OverFacts>> byType(RuleDefinition rule) {
        return Conditions.overFacts(rule)
                .filter(over -> over.quantifier() == Quantifier.EACH)
                .collect(Collectors.groupingBy(OverFacts::factType));
    }

    private static void check(RuleDefinition rule, String type, List<OverFacts> patterns, Warnings warnings) {
        List<OverFacts> others = patterns.stream().filter(SelfJoins::isAnother).toList();
        if (others.size() >= MANY - 1) {
            warnings.add(
                    rule,
                    others.get(1).position(),
                    "each-choice",
                    "The rule fires for each choice of " + (others.size() + 1) + " facts of type (" + type + ").",
                    "Maybe match one of them and say in a finding what makes it one of many, or why in a @note.");
        }
    }

    /** Whether the pattern is over a fact other than one that stands before. */
    private static boolean isAnother(OverFacts over) {
        return over.constraints().stream().anyMatch(Constraint.Distinct.class::isInstance);
    }
}
