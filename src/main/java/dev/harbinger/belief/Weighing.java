package dev.harbinger.belief;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Tells which arguments count, and how much.
 *
 * @param supports the support of each fact that arguments match
 * @param earlier the findings graded so far
 */
record Weighing(Function<FactId, Support> supports, Map<FindingKey, Graded> earlier) {
    /** The argument with its strength, or empty if a fact lacks support or a premise does not hold. */
    Optional<WeighedArgument> weigh(Argument argument) {
        double weakest = 1;
        for (FactId fact : argument.facts()) {
            weakest = Math.min(weakest, supports.apply(fact).value());
        }
        if (weakest <= 0) {
            return Optional.empty();
        }
        for (Premise premise : argument.premises()) {
            Graded graded = earlier.get(premise.finding());
            if (graded == null || !holds(premise, graded)) {
                return Optional.empty();
            }
            weakest = Math.min(weakest, graded.score().value());
        }
        return Optional.of(new WeighedArgument(argument, argument.force() * weakest));
    }

    private static boolean holds(Premise premise, Graded graded) {
        Level atLeast = premise.atLeast();
        return graded.argued() && (atLeast == null || graded.level().atLeast(atLeast));
    }
}
