package dev.harbinger.belief;

import java.util.Set;

/** What an argument does to the finding that it concludes. */
public sealed interface Contribution {
    /** Raises the finding through a mechanism. */
    record Raises(MechanismId mechanism) implements Contribution {}

    /**
     * Weakens mechanisms of the finding.
     *
     * @param family mitigators of one family combine by maximum
     * @param mechanisms the mechanisms weakened; empty means all
     */
    record Lowers(MitigatorId family, Set<MechanismId> mechanisms) implements Contribution {
        public Lowers {
            mechanisms = Set.copyOf(mechanisms);
        }
    }

    /** Names a situation; carries the support of its facts over undiminished. */
    record Defines() implements Contribution {}
}
