package dev.harbinger.web.pack;

import dev.harbinger.belief.FindingId;
import dev.harbinger.rule.RuleCondition;
import dev.harbinger.rule.RuleDefinition;
import dev.harbinger.rule.RulePack;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
        Set<FindingId> behind = outcome == null ? Set.of() : behind(new FindingId(outcome), pack);
        return pack.rules().values().stream()
                .filter(rule -> outcome == null || behind.contains(concluded(rule)))
                .filter(rule -> finding == null || concluded(rule).value().equals(finding))
                .filter(rule -> claim == null || rule.claims().contains(claim))
                .toList();
    }

    /** The outcome and every finding that it stands on. */
    private static Set<FindingId> behind(FindingId outcome, RulePack pack) {
        Set<FindingId> seen = new TreeSet<>();
        Deque<FindingId> open = new ArrayDeque<>(List.of(outcome));
        while (!open.isEmpty()) {
            FindingId finding = open.remove();
            if (seen.add(finding)) {
                pack.rules().values().stream()
                        .filter(rule -> concluded(rule).equals(finding))
                        .forEach(rule -> standsOn(rule).forEach(open::add));
            }
        }
        return seen;
    }

    private static List<FindingId> standsOn(RuleDefinition rule) {
        return rule.conditions().stream()
                .filter(RuleCondition.OverFinding.class::isInstance)
                .map(condition -> ((RuleCondition.OverFinding) condition).finding())
                .toList();
    }

    private static FindingId concluded(RuleDefinition rule) {
        return rule.conclusion().finding();
    }
}
