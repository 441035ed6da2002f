package dev.harbinger.rule;

import dev.harbinger.fact.Fact;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which facts a tally counts, as its author wrote it.
 *
 * @param constraints all must hold
 */
public record FactFilter(List<Constraint> constraints) implements Predicate<Fact> {
    public FactFilter {
        constraints = List.copyOf(constraints);
    }

    @Override
    public boolean test(Fact fact) {
        return ConstraintMatch.holds(constraints, fact);
    }
}
