package dev.harbinger.rule;

import dev.harbinger.belief.Argument;
import dev.harbinger.fact.Fact;
import java.util.List;

/**
 * A rule that matched, with what it matched.
 *
 * @param rule the rule
 * @param argument the firing as scoring sees it
 * @param facts the facts matched or, of what was counted, stood on, sorted by id
 * @param assumes the absences that it relies on, in the order of the rule
 * @param because the rule's sentence, filled with the values of the match
 * @param tallied what was counted over facts and matched
 */
public record Firing(
        RuleDefinition rule,
        Argument argument,
        List<Fact> facts,
        List<Assumption> assumes,
        String because,
        List<Tallied> tallied) {
    public Firing {
        facts = List.copyOf(facts);
        assumes = List.copyOf(assumes);
        tallied = List.copyOf(tallied);
    }
}
