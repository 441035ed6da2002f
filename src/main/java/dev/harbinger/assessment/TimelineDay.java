package dev.harbinger.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.harbinger.assessment.StoredAssessment.OutcomeRow;
import dev.harbinger.belief.Level;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a subject stood on a day, by the newest assessment of that day.
 *
 * @param asOf the day whose knowledge it is
 * @param assessment the newest assessment of that day
 * @param assessedAt when that was made
 * @param level the overall level
 * @param outcome the outcome that has it, or null
 * @param outcomes level and score by outcome and area, in their order
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TimelineDay(
        LocalDate asOf,
        UUID assessment,
        Instant assessedAt,
        Level level,
        @Nullable String outcome,
        List<OutcomeRow> outcomes) {
    public TimelineDay {
        outcomes = List.copyOf(outcomes);
    }
}
