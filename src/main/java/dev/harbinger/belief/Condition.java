package dev.harbinger.belief;

/**
 * A finding that a level policy looks at.
 *
 * @param finding the finding, judged where the level is: for the country or in the area
 * @param at the level that it must reach for the condition to hold
 */
public record Condition(FindingId finding, Level at) {}
