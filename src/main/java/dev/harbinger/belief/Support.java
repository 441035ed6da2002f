package dev.harbinger.belief;

/**
 * How well the reports of one fact back it.
 *
 * @param value b = W+ (1 - W-), between 0 and 1
 * @param conflict k = W+ W-, between 0 and 1
 */
public record Support(double value, double conflict) {}
