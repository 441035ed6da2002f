package dev.harbinger.question.gap;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to look for, as a plan for collection.
 *
 * @param subject what was assessed
 * @param asOf the day whose knowledge it is
 * @param outcome the outcome asked about, or null for all
 * @param raising what would raise a score; what moves a level first, then the largest change
 * @param lowering the signposts that would lower a score; what moves a level first, then the largest change
 * @param partial whether time ran out, so that there may be more to look for
 * @param left how many facts that could matter were not tried because time ran out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GapReport(
        String subject,
        LocalDate asOf,
        @Nullable String outcome,
        List<Gap> raising,
        List<Gap> lowering,
        boolean partial,
        int left) {
    public GapReport {
        raising = List.copyOf(raising);
        lowering = List.copyOf(lowering);
    }
}
