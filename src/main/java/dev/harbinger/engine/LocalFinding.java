package dev.harbinger.engine;

import dev.harbinger.belief.FindingKey;
import dev.harbinger.belief.Level;

/**
 * A finding of one area as rules match it. Inserted once its score is final.
 *
 * @param id the finding
 * @param area the area
 * @param score its score there
 * @param level its level there
 * @param key what it is the finding of
 */
public record LocalFinding(String id, String area, double score, Level level, FindingKey key) {}
