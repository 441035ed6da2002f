package dev.harbinger.engine;

import dev.harbinger.belief.FindingKey;
import dev.harbinger.belief.Level;

/**
 * A finding of the country as rules match it. Inserted once its score is final.
 *
 * @param id the finding
 * @param score its score
 * @param level its level
 * @param key what it is the finding of
 */
public record Finding(String id, double score, Level level, FindingKey key) {}
