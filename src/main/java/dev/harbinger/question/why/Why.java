package dev.harbinger.question.why;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.harbinger.belief.Level;
import dev.harbinger.proof.AdjustmentView;
import dev.harbinger.proof.AreaView;
import dev.harbinger.proof.ConfidenceView;
import dev.harbinger.proof.RangeView;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why an outcome has its level.
 *
 * @param outcome the outcome
 * @param name its name
 * @param subject what was assessed
 * @param asOf the day whose knowledge it is
 * @param level its level
 * @param score indication index from 0 to below 1, or null if it was not assessed; not a probability
 * @param range where the score could lie given what was not observed, or null if it was not assessed
 * @param confidence how far the level can be relied on, or null if it was not assessed
 * @param statement what the level means; why it was not assessed if it was not
 * @param baseRate part of the score that no mechanism gives, 0 to 1
 * @param adjustments what moved the level away from the score
 * @param areas the outcome for single areas, by falling score, then area; empty if no fact speaks of an area
 * @param mechanisms the drivers, by falling share
 * @param mitigators what takes from the score, by falling effect
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Why(
        String outcome,
        String name,
        String subject,
        LocalDate asOf,
        Level level,
        @Nullable Double score,
        @Nullable RangeView range,
        @Nullable ConfidenceView confidence,
        String statement,
        double baseRate,
        List<AdjustmentView> adjustments,
        List<AreaView> areas,
        List<Branch> mechanisms,
        List<Branch> mitigators) {
    public Why {
        adjustments = List.copyOf(adjustments);
        areas = List.copyOf(areas);
        mechanisms = List.copyOf(mechanisms);
        mitigators = List.copyOf(mitigators);
    }
}
