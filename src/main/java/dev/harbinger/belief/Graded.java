package dev.harbinger.belief;

import java.util.List;

/**
 * A scored finding with the level that follows.
 *
 * @param key the finding
 * @param score its score
 * @param level the level, after the policy; never NOT_ASSESSED
 * @param adjustments what the policy did: floors, then requirements, then the gate
 */
public record Graded(FindingKey key, Score score, Level level, List<Adjustment> adjustments) {
    public Graded {
        adjustments = List.copyOf(adjustments);
    }

    /** Whether something was said for the finding, so that rules and level policies may stand on it. */
    public boolean argued() {
        return score.argued();
    }
}
