package dev.harbinger.cli;

import org.jspecify.annotations.Nullable;

/** Reads shares below which a command complains. */
final class Thresholds {
    private static final double HUNDRED = 100;

    private Thresholds() {}

    /** A share in percent, 0 if none is given; ends the command if it is no share. */
    static double percent(@Nullable Double threshold) {
        if (threshold != null && !(threshold >= 0 && threshold <= HUNDRED)) {
            throw CommandRefused.usage("The threshold (" + threshold + ") is not a number from 0 to 100.");
        }
        return threshold == null ? 0 : threshold;
    }
}
