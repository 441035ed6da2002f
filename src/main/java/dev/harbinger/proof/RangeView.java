package dev.harbinger.proof;

/**
 * Bounds of a score given what was not observed (METHOD.md §6).
 *
 * @param low with every unobserved mitigator present
 * @param high with every unobserved aggravating fact present
 */
public record RangeView(double low, double high) {}
