package dev.harbinger.proof.match;

import dev.harbinger.belief.FindingKey;
import dev.harbinger.fact.Fact;
import dev.harbinger.rule.RuleCondition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one condition fared in one combination of facts.
 *
 * @param condition the condition
 * @param bindings what the earlier patterns bound
 * @param held whether it held
 * @param facts the facts that satisfy the pattern: what it stands on, or for a failed absence what is in the way
 * @param finding the finding that it stands on or that is in its way, or null
 */
public record Trial(
        RuleCondition condition,
        Bindings bindings,
        boolean held,
        List<Fact> facts,
        @Nullable FindingKey finding) {
    public Trial {
        facts = List.copyOf(facts);
    }
}
