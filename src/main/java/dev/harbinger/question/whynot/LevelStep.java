package dev.harbinger.question.whynot;

import dev.harbinger.belief.Level;
import dev.harbinger.belief.Rounding;
import dev.harbinger.fact.Prose;
import java.util.List;

/**
 * What keeps an outcome from a level above its own.
 *
 * @param level the level
 * @param cut the lowest score of the level
 * @param missing score missing to the cut, 0 if there is enough
 * @param obstacles requirements and gate that fail, then floors that would lift it
 */
public record LevelStep(Level level, double cut, double missing, List<Obstacle> obstacles) {
    public LevelStep {
        obstacles = List.copyOf(obstacles);
    }

    /** What the score lacks to the cut, such as "0.449; ELEVATED begins at 0.450". */
    public String shortfall() {
        return Prose.exact(Rounding.toMillionths(cut - missing)) + "; " + level + " begins at " + Prose.exact(cut);
    }
}
