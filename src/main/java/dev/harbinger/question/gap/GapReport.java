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
 * @param raising what would raise a score, the largest change first
 * @param lowering the signposts that would lower a score, the largest change first
 * @param partial whether a search was cut short or rules were left, so that there may be more to look for
 * @param rulesLeft how many rules were not looked at because time ran out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GapReport(
        String subject,
        LocalDate asOf,
        @Nullable String outcome,
        List<Gap> raising,
        List<Gap> lowering,
        boolean partial,
        int rulesLeft) {
    public GapReport {
        raising = List.copyOf(raising);
        lowering = List.copyOf(lowering);
    }
}
