package dev.harbinger.proof;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a firing concludes.
 *
 * @param finding the finding
 * @param direction raises, lowers or defines
 * @param mechanism the mechanism that it raises through, or null
 * @param mitigator the family of mitigators that it belongs to, or null
 * @param weakens the mechanisms that a mitigator weakens, sorted; empty for all, null unless it lowers
 * @param area the area that it concludes it for, or null for the country
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConclusionView(
        String finding,
        Direction direction,
        @Nullable String mechanism,
        @Nullable String mitigator,
        @Nullable List<String> weakens,
        @Nullable String area) {
    /** What a firing does to a finding. */
    public enum Direction {
        @JsonProperty("raises")
        RAISES,
        @JsonProperty("lowers")
        LOWERS,
        @JsonProperty("defines")
        DEFINES
    }
}
