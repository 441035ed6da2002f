package dev.harbinger.assessment;

import dev.harbinger.belief.Level;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which assessments to list; a null filter lets everything through.
 *
 * @param pack id of the pack
 * @param subject the subject, exactly
 * @param outcome an outcome that was assessed in it
 * @param minLevel the lowest level: of that outcome if one is given, else of the assessment as a whole
 * @param from the first day of {@code asOf}
 * @param to the last day of {@code asOf}
 * @param before lists only assessments older than this one, the last of the page before
 * @param limit the most to list, from 1
 */
public record AssessmentQuery(
        @Nullable String pack,
        @Nullable String subject,
        @Nullable String outcome,
        @Nullable Level minLevel,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable UUID before,
        int limit) {}
