package dev.harbinger.belief;

import java.util.List;

/**
 * The score of a finding with its exact make-up.
 *
 * @param value S, from 0 to below 1, rounded to 1e-6
 * @param mechanisms by falling share, then id; empty for a definition
 * @param mitigators by falling effect, then id
 * @param definitions the firings that name the finding, the one that counts first; empty unless it is a definition
 */
public record Score(
        double value, List<MechanismScore> mechanisms, List<MitigatorScore> mitigators, List<FiringId> definitions) {
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
