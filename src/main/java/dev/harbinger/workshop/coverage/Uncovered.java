package dev.harbinger.workshop.coverage;

import dev.harbinger.rule.Position;

/**
 * Something that no test covers.
 *
 * @param position where it stands in the pack
 * @param id its id; of a condition the id of its rule
 * @param text what no test shows, in a few words
 */
public record Uncovered(Position position, String id, String text) {}
