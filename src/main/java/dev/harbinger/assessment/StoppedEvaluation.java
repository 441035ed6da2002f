package dev.harbinger.assessment;

import dev.harbinger.engine.EvaluationStoppedException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation that was given up.
 *
 * @param pack id of the pack whose rules were evaluated, or null if it came to none
 * @param rule id of the rule that was at work or matched most, or null if none was reached
 * @param reason why it was given up
 */
public record StoppedEvaluation(
        @Nullable String pack, @Nullable String rule, Reason reason) {
    /** Hears of evaluations that were given up, each once. Called on threads of the pool; quick and thread-safe. */
    @FunctionalInterface
    public interface Listener {
        /** An evaluation was given up. */
        void stopped(StoppedEvaluation evaluation);
    }
}
