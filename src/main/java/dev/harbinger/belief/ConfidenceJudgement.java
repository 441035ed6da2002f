package dev.harbinger.belief;

import java.util.List;

/**
 * A confidence with its reasons.
 *
 * @param level the confidence
 * @param coverage a sentence on how much of what the rules ask for was observed
 * @param origins a sentence on who reports it
 * @param conflict a sentence on reports that contradict each other
 * @param stability a sentence on what the level would be without an origin
 */
public record ConfidenceJudgement(
        ConfidenceLevel level, String coverage, String origins, String conflict, String stability) {
    /** All sentences, in a fixed order. */
    public List<String> reasons() {
        return List.of(coverage, origins, conflict, stability);
    }
}
