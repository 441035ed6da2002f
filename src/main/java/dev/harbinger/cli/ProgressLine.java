package dev.harbinger.cli;

import dev.harbinger.workshop.Progress;
import java.io.PrintWriter;
import java.time.Clock;

/**
 * Tells people on standard error how far a command has come, on one line that is gone when it is done. Quick commands say
 * nothing, and neither does any if nobody sits at a terminal. Thread-safe.
 */
final class ProgressLine implements Progress, AutoCloseable {
    private static final long FIRST_MILLIS = 2_000;
    private static final long EVERY_MILLIS = 500;

    private final String what;
    private final boolean seen;
    private final PrintWriter err;
    private final Clock clock;
    private long next;
    private int width;

    /** @param what is done, such as "Trying mutants" */
    ProgressLine(String what, CommandIo surroundings) {
        this.what = what;
        this.seen = surroundings.errIsTerminal();
        this.err = surroundings.err();
        this.clock = surroundings.clock();
        this.next = clock.millis() + FIRST_MILLIS;
    }

    @Override
    public synchronized void at(int done, int all) {
        long now = clock.millis();
        if (seen && now >= next) {
            next = now + EVERY_MILLIS;
            show(what + ": " + done + " of " + all);
        }
    }

    /** Takes the line away. */
    @Override
    public synchronized void close() {
        if (width > 0) {
            show("");
            err.print('\r');
            err.flush();
        }
    }

    private void show(String line) {
        err.print('\r' + line + " ".repeat(Math.max(0, width - line.length())));
        err.flush();
        width = line.length();
    }
}
