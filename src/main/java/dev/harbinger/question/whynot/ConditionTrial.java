package dev.harbinger.question.whynot;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One condition of a rule, held against what is known.
 *
 * @param pattern the condition as its author wrote it
 * @param held whether it held
 * @param text the same in a sentence, with the actual value beside the wanted one
 * @param facts posted ids of the facts that it matched, that stand in its way, or that come nearest
 * @param comparisons the parts of the pattern beside the fact that comes nearest; empty unless it failed for values
 * @param nearestRule the rule nearest to concluding a finding that is missing, or null if there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConditionTrial(
        String pattern,
        boolean held,
        String text,
        List<String> facts,
        List<FieldComparison> comparisons,
        @Nullable RuleTrial nearestRule) {
    public ConditionTrial {
        facts = List.copyOf(facts);
        comparisons = List.copyOf(comparisons);
    }
}
