package dev.harbinger.assessment;

import java.time.Duration;

/** Time for a question that is answered as well as it can be in it. Begins when it is made. */
final class TimeBudget {
    private final long begun = System.nanoTime();
    private final long nanos;

    TimeBudget(Duration duration) {
        this.nanos = duration.toNanos();
    }

    boolean isSpent() {
        return System.nanoTime() - begun > nanos;
    }
}
