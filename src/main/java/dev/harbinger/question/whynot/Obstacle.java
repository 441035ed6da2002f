package dev.harbinger.question.whynot;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.harbinger.belief.Adjustment;
import org.jspecify.annotations.Nullable;

/**
 * A level policy whose condition does not hold.
 *
 * @param kind a requirement or gate that holds the level down, or a floor that would lift it whatever the score
 * @param finding the finding that it looks at
 * @param text what is missing, one or two sentences
 * @param nearestRule the rule nearest to concluding that finding, or null if there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Obstacle(
        Adjustment.Kind kind,
        String finding,
        String text,
        @Nullable RuleTrial nearestRule) {}
