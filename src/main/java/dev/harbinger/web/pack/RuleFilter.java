package dev.harbinger.web.pack;

import dev.harbinger.belief.FindingId;
import dev.harbinger.rule.CausalGraph;
import dev.harbinger.rule.RuleDefinition;
import dev.harbinger.rule.RulePack;
import java.util.List;
import java.util.Set;
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
        Set<FindingId> ancestry = outcome == null ? Set.of() : graph(pack).ancestry(new FindingId(outcome));
        return pack.rules().values().stream()
                .filter(rule -> outcome == null || ancestry.contains(concluded(rule)))
                .filter(rule -> finding == null || concluded(rule).value().equals(finding))
                .filter(rule -> claim == null || rule.claims().contains(claim))
                .toList();
    }

    private static CausalGraph graph(RulePack pack) {
        return new CausalGraph(pack.manifest(), pack.rules().values());
    }

    private static FindingId concluded(RuleDefinition rule) {
        return rule.conclusion().finding();
    }
}
