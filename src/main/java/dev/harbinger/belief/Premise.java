package dev.harbinger.belief;

import org.jspecify.annotations.Nullable;

/**
 * A finding on which an argument stands.
 *
 * @param finding the finding
 * @param atLeast the level that the rule asked of it, or null if it asked for none
 */
public record Premise(FindingKey finding, @Nullable Level atLeast) {}
