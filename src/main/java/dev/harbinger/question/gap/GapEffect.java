package dev.harbinger.question.gap;

import dev.harbinger.belief.Level;

/**
 * What a gap, once filled, would do to an outcome.
 *
 * @param outcome the outcome
 * @param name its name
 * @param from its level now
 * @param to its level then
 * @param score its score then
 * @param change that score minus the one of now
 */
public record GapEffect(String outcome, String name, Level from, Level to, double score, double change) {
    /** Whether it goes up: by the score, or if that stays by the level. */
    boolean raises() {
        return change > 0 || change == 0 && to.compareTo(from) > 0;
    }
}
