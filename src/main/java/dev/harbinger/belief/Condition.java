package dev.harbinger.belief;

/**
 * A finding that a level policy looks at.
 *
 * @param finding the finding, judged for the country
 * @param at the level that it must reach for the condition to hold
 */
public record Condition(FindingId finding, Level at) {}
