package dev.harbinger.workshop.mutation;

import dev.harbinger.rule.RuleDefinition;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * How much mutation is asked for.
 *
 * @param rules which rules are changed
 * @param limit how many mutants are tried at most, above 0
 * @param goOn asked before each batch; once it says no, the rest is left
 */
public record MutationPlan(Predicate<RuleDefinition> rules, int limit, BooleanSupplier goOn) {
    public MutationPlan {
        if (limit < 1) {
            throw new IllegalArgumentException("The limit (" + limit + ") is below 1.");
        }
    }

    /** Every mutant of every rule, however long it takes. */
    public static MutationPlan everything() {
        return new MutationPlan(rule -> true, Integer.MAX_VALUE, () -> true);
    }
}
