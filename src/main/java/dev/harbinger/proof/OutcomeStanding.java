package dev.harbinger.proof;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.harbinger.belief.Level;
import org.jspecify.annotations.Nullable;

/**
 * Where an outcome stands, without its proof.
 *
 * @param id the outcome
 * @param name its name
 * @param level its level
 * @param score its score, or null if it was not assessed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OutcomeStanding(
        String id, String name, Level level, @Nullable Double score) {
    /** The score for arithmetic; an outcome that was not assessed has none, which counts as 0. */
    public double scoreOrZero() {
        return score == null ? 0 : score;
    }

    public static OutcomeStanding of(OutcomeView outcome) {
        return new OutcomeStanding(outcome.id(), outcome.name(), outcome.level(), outcome.score());
    }
}
