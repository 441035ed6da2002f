package dev.harbinger.belief;

import java.util.List;

/**
 * A confidence with its reasons.
 *
 * @param level the confidence
 * @param reasons one sentence each on coverage, origins, conflict and stability, in this order; prose, not to be parsed
 */
public record ConfidenceJudgement(ConfidenceLevel level, List<String> reasons) {
    public ConfidenceJudgement {
        reasons = List.copyOf(reasons);
    }
}
