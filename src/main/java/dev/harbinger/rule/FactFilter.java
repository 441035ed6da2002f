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

    /** What a filter asks for; nothing if it is another one. */
    public static List<Constraint> constraints(Predicate<Fact> filter) {
        return filter instanceof FactFilter own ? own.constraints() : List.of();
    }

    @Override
    public boolean test(Fact fact) {
        return ConstraintMatch.holds(constraints, fact);
    }
}
