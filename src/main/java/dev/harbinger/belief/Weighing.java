package dev.harbinger.belief;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;

/** Tells which arguments count, and how much (METHOD.md §2). Confined to one thread. */
public final class Weighing {
    private final Function<FactId, Support> supports;
    private final SortedMap<FindingKey, Graded> earlier;
    /** By identity, since firings share what they count and what would break their absences. */
    private final Map<Counted, Double> known = new IdentityHashMap<>();

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
        for (Counted counted : argument.counted()) {
            weakest = Math.min(weakest, support(counted));
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

    private double against(Absence absence) {
        double against = 0;
        for (Counted counted : absence.facts()) {
            against = Math.max(against, support(counted));
        }
        Graded graded = absence.finding() == null ? null : Graded.of(earlier, absence.finding());
        return graded != null && graded.argued()
                ? Math.max(against, graded.score().value())
                : against;
    }

    private double support(Counted counted) {
        return known.computeIfAbsent(counted, any -> counted.support(supports));
    }

    private static boolean holds(Premise premise, Graded graded) {
        Level atLeast = premise.atLeast();
        return graded.argued() && (atLeast == null || graded.level().atLeast(atLeast));
    }
}
