package dev.harbinger.rule;

import dev.harbinger.fact.Fact;
import dev.harbinger.fact.TallyRow;
import java.util.List;

/**
 * A row of a tally that a firing matched.
 *
 * @param row what was counted
 * @param facts the facts that the match stands on, the best supported first
 */
public record Tallied(TallyRow row, List<Fact> facts) {
    public Tallied {
        facts = List.copyOf(facts);
    }
}
