package dev.harbinger.proof;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.harbinger.belief.Level;
import dev.harbinger.rule.CapSeverity;
import dev.harbinger.rule.Outcome;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An outcome of an assessment.
 *
 * @param id the outcome
 * @param name its name
 * @param kind whether it warns or tells of an opportunity
 * @param severity how bad it would be, in the words of CAP 1.2; not how likely it is
 * @param level its warning level
 * @param score indication index from 0 to below 1, or null if it was not assessed; not a probability
 * @param range where the score could lie given what was not observed, or null if it was not assessed
 * @param confidence how far the level can be relied on, or null if it was not assessed
 * @param expiresOn the day after which the level should not be used: the end of its term, or earlier
 *     the last day of a fact without which it would be another; null if it was not assessed
 * @param horizon the time that the warning looks ahead
 * @param statement what the level means for this outcome, one or two sentences
 * @param baseRate part of the score that the base rate gives, 0 to 1; adds up to 1 with the shares of the mechanisms
 * @param mechanisms by falling share, then id
 * @param mitigators by falling effect, then id
 * @param adjustments what moved the level away from the score
 * @param areas the outcome for single areas, by falling score, then area; empty if no fact speaks of an area
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OutcomeView(
        String id,
        String name,
        Outcome.Kind kind,
        CapSeverity severity,
        Level level,
        @Nullable Double score,
        @Nullable RangeView range,
        @Nullable ConfidenceView confidence,
        @Nullable LocalDate expiresOn,
        String horizon,
        String statement,
        double baseRate,
        List<MechanismView> mechanisms,
        List<MitigatorView> mitigators,
        List<AdjustmentView> adjustments,
        List<AreaView> areas) {
    public OutcomeView {
        mechanisms = List.copyOf(mechanisms);
        mitigators = List.copyOf(mitigators);
        adjustments = List.copyOf(adjustments);
        areas = List.copyOf(areas);
    }
}
