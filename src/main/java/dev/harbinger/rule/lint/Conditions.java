package dev.harbinger.rule.lint;

import dev.harbinger.rule.RuleCondition;
import dev.harbinger.rule.RuleDefinition;
import java.util.stream.Stream;

/** The patterns of a rule by kind. */
final class Conditions {
    private Conditions() {}

    static Stream<RuleCondition.OverFacts> overFacts(RuleDefinition rule) {
        return rule.conditions().stream()
                .filter(RuleCondition.OverFacts.class::isInstance)
                .map(RuleCondition.OverFacts.class::cast);
    }

    static Stream<RuleCondition.OverFinding> overFindings(RuleDefinition rule) {
        return rule.conditions().stream()
                .filter(RuleCondition.OverFinding.class::isInstance)
                .map(RuleCondition.OverFinding.class::cast);
    }
}
