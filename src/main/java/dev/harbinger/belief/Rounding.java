package dev.harbinger.belief;

/** The one place where numbers are rounded, so that equal inputs cut to equal levels on every machine. */
public final class Rounding {
    private static final double STEPS = 1e6;

    private Rounding() {}

    /** The nearest multiple of 1e-6, halves up. */
    public static double toMillionths(double value) {
        return Math.round(value * STEPS) / STEPS;
    }
}
