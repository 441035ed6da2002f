package dev.harbinger.rule;

import dev.harbinger.belief.Counted;
import dev.harbinger.fact.Fact;
import dev.harbinger.fact.TallyRow;
import dev.harbinger.rule.RuleCondition.OverFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A row of a tally that a firing matched.
 *
 * @param row what was counted
 * @param pattern what the rule asks of it
 * @param facts the facts that the match stands on, the best supported first
 */
public record Tallied(TallyRow row, OverFacts pattern, List<Fact> facts) {
    public Tallied {
        facts = List.copyOf(facts);
    }

    /** A row that satisfies a pattern, with the fewest best supported facts that do. */
    public static Tallied of(TallyRow row, OverFacts pattern, ConstraintMatch.References references) {
        return new Tallied(row, pattern, TallyBasis.of(row, pattern.constraints(), references));
    }

    /** The last day on which so much is left within the window as the rule asks for; empty if time does not end it. */
    public Optional<LocalDate> lastDay() {
        return row.lastDays().stream()
                .filter(day -> !ConstraintMatch.holds(pattern.constraints(), row.after(day)))
                .findFirst();
    }

    /** What was counted, as scoring sees it: so many of the facts as the match stands on; none if it stands on none. */
    public List<Counted> counted() {
        return facts.isEmpty()
                ? List.of()
                : List.of(new Counted(row.facts().stream().map(Fact::id).toList(), facts.size()));
    }
}
