package dev.harbinger.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which days of a subject to list; a null filter lets everything through.
 *
 * @param pack id of the pack
 * @param subject the subject, exactly
 * @param outcome lists only this outcome
 * @param from the first day of {@code asOf}
 * @param to the last day of {@code asOf}
 * @param limit the most days to list, from 1
 */
public record TimelineQuery(
        String pack,
        String subject,
        @Nullable String outcome,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int limit) {}
