package dev.harbinger.belief;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report of a fact with the weight that it has on the assessed day.
 *
 * @param postedId id of the posted fact that carries it
 * @param origin its first reporter
 * @param supports whether it speaks for the fact or against it
 * @param weight between 0 and 1, age included
 * @param grade its grade
 * @param holdsUntil the last day on which it counts, or null if it counts until superseded
 */
public record WeighedReport(
        String postedId,
        String origin,
        boolean supports,
        double weight,
        AdmiraltyGrade grade,
        @Nullable LocalDate holdsUntil) {}
