package dev.harbinger.explanation.absence;

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
 * @param raising what would raise a score, the largest change first
 * @param lowering the signposts that would lower a score, the largest change first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GapReport(
        String subject, LocalDate asOf, @Nullable String outcome, List<Gap> raising, List<Gap> lowering) {
    public GapReport {
        raising = List.copyOf(raising);
        lowering = List.copyOf(lowering);
    }
}
