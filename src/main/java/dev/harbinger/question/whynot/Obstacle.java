package dev.harbinger.question.whynot;

import dev.harbinger.belief.Adjustment;
import java.util.List;

/**
 * A level policy whose condition does not hold.
 *
 * @param kind a requirement or gate that holds the level down, or a floor that would lift it whatever the score
 * @param finding the finding that it looks at
 * @param text what is missing, one or two sentences
 * @param behind the rule nearest to concluding that finding; empty or one
 */
public record Obstacle(Adjustment.Kind kind, String finding, String text, List<RuleTrial> behind) {
    public Obstacle {
        behind = List.copyOf(behind);
    }
}
