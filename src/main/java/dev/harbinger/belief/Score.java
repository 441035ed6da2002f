package dev.harbinger.belief;

import java.util.List;

/**
 * The score of a finding with its exact make-up.
 *
 * @param value S, from 0 to below 1, rounded to 1e-6
 * @param baseRateShare what the leak gives to the score, between 0 and 1; with the shares of the mechanisms it adds up
 *     to 1, or is 0 if the score is
 * @param mechanisms by falling share, then id; empty for a definition
 * @param mitigators by falling effect, then id
 * @param definitions the firings that name the finding, the one that counts first; empty unless it is a definition
 */
public record Score(
        double value,
        double baseRateShare,
        List<MechanismScore> mechanisms,
        List<MitigatorScore> mitigators,
        List<FiringId> definitions) {
    /** The score of a finding for which nothing speaks. */
    public static final Score NONE = new Score(0, 0, List.of(), List.of(), List.of());

    public Score {
        mechanisms = List.copyOf(mechanisms);
        mitigators = List.copyOf(mitigators);
        definitions = List.copyOf(definitions);
    }

    /** Whether a claim or a definition speaks for the finding; false if there is only the leak. */
    public boolean argued() {
        return !mechanisms.isEmpty() || !definitions.isEmpty();
    }
}
