package dev.harbinger.assessment;

import java.time.Duration;

/**
 * Bounds of the evaluation pool.
 *
 * @param threads evaluations that run at once, from 1
 * @param queue evaluations that may wait, from 1
 * @param deadline the longest that one may run
 */
public record PoolSettings(int threads, int queue, Duration deadline) {
    public PoolSettings {
        if (threads < 1 || queue < 1 || deadline.isNegative() || deadline.isZero()) {
            throw new IllegalArgumentException("The evaluation pool needs at least one thread, a place to wait and a"
                    + " deadline above zero, not (" + threads + ", " + queue + ", " + deadline + ").");
        }
    }
}
