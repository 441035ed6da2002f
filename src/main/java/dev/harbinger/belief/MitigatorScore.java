package dev.harbinger.belief;

import java.util.List;

/**
 * What one family of mitigators takes from a score.
 *
 * @param family the family
 * @param effect the score without the family, minus the score; never negative
 * @param strength q_f, at most .90
 * @param firings all its firings, the one that counts first
 */
public record MitigatorScore(MitigatorId family, double effect, double strength, List<FiringId> firings) {
    public MitigatorScore {
        firings = List.copyOf(firings);
    }
}
