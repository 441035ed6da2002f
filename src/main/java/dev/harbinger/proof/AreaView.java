package dev.harbinger.proof;

import dev.harbinger.belief.Level;

/**
 * A finding judged for one area.
 *
 * @param area the area
 * @param level its level there
 * @param score its score there, from 0 to below 1
 */
public record AreaView(String area, Level level, double score) {}
