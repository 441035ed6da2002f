package dev.harbinger.web.pack;

import dev.harbinger.belief.FindingId;
import dev.harbinger.rule.Reach;
import dev.harbinger.rule.RuleDefinition;
import dev.harbinger.rule.RulePack;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which rules to list; a null filter lets every rule through.
 *
 * @param outcome only rules that can move this outcome, directly or through other findings
 * @param finding only rules that conclude this finding
 * @param claim only rules that cite this claim
 */
record RuleFilter(
        @Nullable String outcome,
        @Nullable String finding,
        @Nullable String claim) {
    /** The rules that pass, by id. */
    List<RuleDefinition> of(RulePack pack) {
        Collection<RuleDefinition> rules =
                outcome == null ? pack.rules().values() : new Reach(pack).rulesOf(new FindingId(outcome));
        return rules.stream()
                .filter(rule -> finding == null || concluded(rule).value().equals(finding))
                .filter(rule -> claim == null || rule.claims().contains(claim))
                .toList();
    }

    private static FindingId concluded(RuleDefinition rule) {
        return rule.conclusion().finding();
    }
}
