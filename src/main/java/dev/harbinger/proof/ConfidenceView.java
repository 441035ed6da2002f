package dev.harbinger.proof;

import dev.harbinger.belief.ConfidenceLevel;
import java.util.List;

/**
 * How far a level can be relied on; kept apart from likelihood (ICD 203).
 *
 * @param level low, moderate or high
 * @param reasons plain sentences, in a fixed order
 */
public record ConfidenceView(ConfidenceLevel level, List<String> reasons) {
    public ConfidenceView {
        reasons = List.copyOf(reasons);
    }
}
