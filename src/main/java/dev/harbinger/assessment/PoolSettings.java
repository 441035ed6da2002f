package dev.harbinger.assessment;

import dev.harbinger.engine.EvaluationWatch;
import java.time.Duration;

/**
 * Bounds of the evaluation pool.
 *
 * @param threads evaluations that run at once, from 1; half as many of large fact sets beside them, one at least
 * @param queue evaluations that may wait, from 1; as many of large fact sets beside them
 * @param deadline the longest that one may run
 * @param mostFirings how often the rules of one may match, from 1
 */
public record PoolSettings(int threads, int queue, Duration deadline, int mostFirings) {
    /** Settings with the usual bound of firings. */
    public PoolSettings(int threads, int queue, Duration deadline) {
        this(threads, queue, deadline, EvaluationWatch.MOST_FIRINGS);
    }

    public PoolSettings {
        if (threads < 1 || queue < 1 || mostFirings < 1 || deadline.isNegative() || deadline.isZero()) {
            throw new IllegalArgumentException("The evaluation pool needs at least one thread, a place to wait, a"
                    + " deadline above zero and a firing, not (" + threads + ", " + queue + ", " + deadline + ", "
                    + mostFirings + ").");
        }
    }
}
