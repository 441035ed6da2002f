package dev.harbinger.it;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waits for what another process will do, and fails with all that is known of it if it does not. */
final class Poll {
    private Poll() {}

    /** Returns as soon as the condition holds; looks ten times a second. */
    static void until(Duration limit, Callable<Boolean> condition, Supplier<String> failure) throws Exception {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!condition.call()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Not within %d s. %s".formatted(limit.toSeconds(), failure.get()));
            }
            LockSupport.parkNanos(MILLISECONDS.toNanos(100));
        }
    }
}
