package dev.harbinger.proof;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.harbinger.belief.ConfidenceLevel;
import java.util.List;

/**
 * How far a level can be relied on; kept apart from likelihood (ICD 203).
 *
 * @param level low, moderate or high
 * @param reasons plain sentences, in a fixed order
 * @param stability the one of them on what the level would be without an origin
 */
public record ConfidenceView(
        ConfidenceLevel level,
        List<String> reasons,
        @JsonIgnore String stability) {
    public ConfidenceView {
        reasons = List.copyOf(reasons);
    }
}
