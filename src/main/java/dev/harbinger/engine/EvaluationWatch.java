package dev.harbinger.engine;

import dev.harbinger.belief.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * Watches one evaluation from another thread: tells which rule it has reached and stops it. Thread-safe. The evaluation
 * looks at it at every match, so it stops unless a single match never ends.
 */
public final class EvaluationWatch {
    private volatile @Nullable RuleId reached;
    private volatile boolean stopped;

    /** The rule that was matched or fired last, or null if none was. */
    public @Nullable RuleId reached() {
        return reached;
    }

    /** Makes the evaluation end with {@link EvaluationStoppedException} at its next match. */
    public void stop() {
        stopped = true;
    }

    /** Whether it was stopped, so that work after the evaluation is pointless too. */
    public boolean isStopped() {
        return stopped;
    }

    /**
     * Tells that a rule was reached.
     *
     * @throws EvaluationStoppedException if the evaluation was stopped
     */
    void reach(RuleId rule) {
        reached = rule;
        if (stopped) {
            throw new EvaluationStoppedException(rule);
        }
    }
}
