package dev.harbinger.question.whynot;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.harbinger.belief.EstimativeWord;
import dev.harbinger.belief.Firmness;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule held against what is known: each condition, held or failed.
 *
 * @param rule the rule
 * @param title what it says
 * @param concludes the finding that it bears on
 * @param likelihood the estimative word of the claim, or null for a definition
 * @param firmness how firmly the claim is made, or null for a definition
 * @param force what it brings at most, 0 to .97; 1 for a definition
 * @param fired whether it did fire
 * @param firings ids of its firings; empty if it did not fire
 * @param failed how many of its conditions fail, in the combination of facts that comes nearest
 * @param conditions in the order of the rule
 * @param steps how many conditions were tried, over all combinations of facts that were looked at
 * @param partial whether the search was cut short, so that another combination may come nearer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonTypeName("rule")
public record RuleTrial(
        String rule,
        String title,
        String concludes,
        @Nullable EstimativeWord likelihood,
        @Nullable Firmness firmness,
        double force,
        boolean fired,
        List<String> firings,
        int failed,
        List<ConditionTrial> conditions,
        int steps,
        boolean partial)
        implements WhyNotAnswer {
    public RuleTrial {
        firings = List.copyOf(firings);
        conditions = List.copyOf(conditions);
    }
}
