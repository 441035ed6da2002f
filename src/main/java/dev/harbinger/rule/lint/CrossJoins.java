package dev.harbinger.rule.lint;

import dev.harbinger.rule.Joins;
import dev.harbinger.rule.RuleCondition.OverFacts;
import dev.harbinger.rule.RuleDefinition;
import dev.harbinger.rule.RulePack;
import java.util.List;

/** Finds rules that match each pair of two kinds of facts; a {@code @note} that says why silences it. */
final class CrossJoins implements LintCheck {
    @Override
    public void check(RulePack pack, Warnings warnings) {
        for (RuleDefinition rule : pack.rules().values()) {
            List<OverFacts> unjoined = Joins.unjoined(rule, pack.vocabulary());
            if (unjoined.size() > 1 && rule.note().isEmpty()) {
                warnings.add(
                        rule,
                        unjoined.get(1).position(),
                        "unjoined-pair",
                        "The rule matches every pair of " + unjoined.get(0).factType() + " and "
                                + unjoined.get(1).factType() + ": nothing joins them.",
                        "Maybe join them by a field, use exists, or say in a @note why every pair counts.");
            }
        }
    }
}
