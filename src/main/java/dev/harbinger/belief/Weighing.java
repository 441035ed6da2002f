package dev.harbinger.belief;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;

/** Tells which arguments count, and how much (METHOD.md §2). Confined to one thread. */
public final class Weighing {
    private final Function<FactId, Support> supports;
    private final SortedMap<FindingKey, Graded> earlier;
    /** By identity, since the firings of a rule share what would break their absences. */
    private final Map<List<FactId>, Double> largest = new IdentityHashMap<>();

    /**
     * @param supports the support of each fact that arguments match or assume absent
     * @param earlier the findings graded so far; may grow
     */
    public Weighing(Function<FactId, Support> supports, SortedMap<FindingKey, Graded> earlier) {
        this.supports = supports;
        this.earlier = earlier;
    }

    SortedMap<FindingKey, Graded> earlier() {
        return earlier;
    }

    /** The argument with its strength, or empty if a fact lacks support or a premise or an absence does not hold. */
    Optional<WeighedArgument> weigh(Argument argument) {
        double weakest = support(argument);
        return weakest > 0 ? Optional.of(new WeighedArgument(argument, argument.force() * weakest)) : Optional.empty();
    }

    /** The smallest support of what the argument stands on, a in METHOD.md §2, 0 to 1; 0 if it does not count. */
    public double support(Argument argument) {
        double weakest = 1;
        for (FactId fact : argument.facts()) {
            weakest = Math.min(weakest, supports.apply(fact).value());
        }
        for (Premise premise : argument.premises()) {
            Graded graded = Graded.of(earlier, premise.finding());
            weakest = Math.min(
                    weakest,
                    graded != null && holds(premise, graded) ? graded.score().value() : 0);
        }
        for (Absence absence : argument.absences()) {
            weakest = Math.min(weakest, 1 - against(absence));
        }
        return weakest;
    }

    /** How well what would break an absence is supported, 0 to 1. */
    public double against(Absence absence) {
        double facts = largest.computeIfAbsent(absence.facts(), this::largestSupport);
        Graded graded = absence.finding() == null ? null : Graded.of(earlier, absence.finding());
        return graded != null && graded.argued()
                ? Math.max(facts, graded.score().value())
                : facts;
    }

    private double largestSupport(List<FactId> facts) {
        return facts.stream()
                .mapToDouble(fact -> supports.apply(fact).value())
                .max()
                .orElse(0);
    }

    private static boolean holds(Premise premise, Graded graded) {
        Level atLeast = premise.atLeast();
        return graded.argued() && (atLeast == null || graded.level().atLeast(atLeast));
    }
}
