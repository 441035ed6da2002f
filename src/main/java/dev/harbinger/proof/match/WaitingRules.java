package dev.harbinger.proof.match;

import dev.harbinger.proof.Case;
import dev.harbinger.proof.Patience;
import java.util.List;
import java.util.Optional;

/**
 * The rules of a pack that wait only for what was not observed.
 *
 * @param all sorted by rule
 * @param partial whether a search was cut short, so that a rule may be missing or wait for less; depends on facts and
 *     rules alone, never on the time that it took
 */
public record WaitingRules(List<WaitingRule> all, boolean partial) {
    public WaitingRules {
        all = List.copyOf(all);
    }

    /** Works them out. */
    public static WaitingRules of(Case asked) {
        Effort effort = new Effort(Patience.ENDLESS);
        List<WaitingRule> all = asked.pack().rules().values().stream()
                .map(rule -> WaitingRule.of(asked, rule, effort))
                .flatMap(Optional::stream)
                .toList();
        return new WaitingRules(all, effort.isPartial());
    }
}
