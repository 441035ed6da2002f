package dev.harbinger.engine;

import dev.harbinger.fact.Fact;
import dev.harbinger.fact.TallyRow;
import dev.harbinger.rule.ConstraintMatch;
import dev.harbinger.rule.RuleCondition.OverFacts;
import dev.harbinger.rule.RuleCondition.Quantifier;
import dev.harbinger.rule.RuleDefinition;
import dev.harbinger.rule.Tallied;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of the tallies of one evaluation: what patterns over them stand on. Not thread-safe. */
final class TallyRows {
    private final Map<Fact, TallyRow> rows = new IdentityHashMap<>();

    void know(TallyRow row) {
        rows.put(row.fact(), row);
    }

    /** Whether a fact is a row and no fact that was posted. */
    boolean isRow(Fact fact) {
        return rows.containsKey(fact);
    }

    /** The row that a fact is, or null if it was posted. */
    @Nullable
    TallyRow of(Fact fact) {
        return rows.get(fact);
    }

    /** What a match stands on by its patterns over tallies. */
    List<Tallied> matched(RuleDefinition rule, List<Fact> matched, MatchValues values) {
        List<Tallied> all = new ArrayList<>();
        for (Fact fact : matched) {
            TallyRow row = rows.get(fact);
            if (row == null) {
                continue;
            }
            rule.conditions().stream()
                    .filter(OverFacts.class::isInstance)
                    .map(OverFacts.class::cast)
                    .filter(pattern -> pattern.quantifier() != Quantifier.NOT && mayHaveMatched(pattern, fact, values))
                    .map(pattern -> Tallied.of(row, pattern, values::plain))
                    .forEach(all::add);
        }
        return all.stream().distinct().toList();
    }

    /** Two patterns over one tally that could both have matched a row stand on what the more demanding one needs. */
    private static boolean mayHaveMatched(OverFacts pattern, Fact row, MatchValues values) {
        return pattern.factType().equals(row.type().name())
                && values.mayBe(pattern.variable(), row)
                && ConstraintMatch.holds(pattern.constraints(), row, values::plain);
    }
}
