package dev.harbinger.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.harbinger.belief.Level;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line in a list of assessments.
 *
 * @param id the assessment
 * @param pack id of the pack
 * @param subject what it is about
 * @param asOf the day whose knowledge it is
 * @param assessedAt when it was made
 * @param level the overall level
 * @param outcome the outcome that has it, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssessmentSummary(
        UUID id,
        String pack,
        String subject,
        LocalDate asOf,
        Instant assessedAt,
        Level level,
        @Nullable String outcome) {}
