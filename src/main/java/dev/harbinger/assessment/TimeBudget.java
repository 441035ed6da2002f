package dev.harbinger.assessment;

import dev.harbinger.proof.Patience;
import java.time.Duration;

/** Time for a question that is answered as well as it can be in it. Begins when it is made. Immutable, thread-safe. */
public final class TimeBudget implements Patience {
    private final long begun = System.nanoTime();
    private final long nanos;

    /** @param duration how long, from now */
    public TimeBudget(Duration duration) {
        this.nanos = duration.toNanos();
    }

    @Override
    public boolean hasEnded() {
        return System.nanoTime() - begun > nanos;
    }
}
