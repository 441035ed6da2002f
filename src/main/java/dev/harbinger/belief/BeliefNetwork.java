package dev.harbinger.belief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The findings of a pack in dependency order, ready to be graded from the arguments for and against them (METHOD.md
 * §2 to §4). Grading is a pure function: neither the order of the arguments nor anything outside of the parameters
 * changes a result. Immutable and thread-safe.
 *
 * <p>An argument counts if each of its facts has support and each of its premises was argued for and has the level
 * asked. A finding for which nothing counts appears only with a leak, and then nothing can stand on it.
 */
public final class BeliefNetwork {
    private final List<List<FindingSpec>> strata;

    /**
     * @param strata the findings, so ordered that premises and policy conditions of a stratum lie in earlier ones
     * @throws IllegalArgumentException if a finding occurs twice, or a level policy looks at a finding that is graded
     *     in its own stratum or a later one; the message names all such faults
     */
    public BeliefNetwork(List<List<FindingSpec>> strata) {
        this.strata = strata.stream().map(List::copyOf).toList();
        List<String> faults = new StrataCheck(this.strata).faults();
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", faults));
        }
    }

    /** Number of strata. */
    public int strata() {
        return strata.size();
    }

    /**
     * Grades the findings of one stratum.
     *
     * @param stratum from 0
     * @param arguments may hold arguments for findings of other strata, which are passed over
     * @param supports the support of each fact that the arguments match; {@link Support#NONE} for a fact left out
     * @param earlier the findings of all earlier strata
     * @return the stratum's findings alone, by key, unmodifiable
     */
    public SortedMap<FindingKey, Graded> gradeStratum(
            int stratum,
            Collection<Argument> arguments,
            Function<FactId, Support> supports,
            SortedMap<FindingKey, Graded> earlier) {
        return Collections.unmodifiableSortedMap(
                graded(strata.get(stratum), byFinding(arguments), new Weighing(supports, earlier)));
    }

    /**
     * Grades all findings, such as with a source left out or with what is unobserved taken as seen.
     *
     * @param arguments every argument, in any order
     * @param supports the support of each fact that the arguments match; {@link Support#NONE} for a fact left out
     * @return by key, unmodifiable
     */
    public SortedMap<FindingKey, Graded> grade(Collection<Argument> arguments, Function<FactId, Support> supports) {
        Map<FindingId, List<Argument>> byFinding = byFinding(arguments);
        SortedMap<FindingKey, Graded> all = new TreeMap<>();
        for (List<FindingSpec> stratum : strata) {
            all.putAll(graded(stratum, byFinding, new Weighing(supports, all)));
        }
        return Collections.unmodifiableSortedMap(all);
    }

    List<FindingSpec> stratum(int number) {
        return strata.get(number);
    }

    static Map<FindingId, List<Argument>> byFinding(Collection<Argument> arguments) {
        Map<FindingId, List<Argument>> byFinding = new HashMap<>();
        for (Argument argument : arguments) {
            byFinding
                    .computeIfAbsent(argument.concludes().id(), id -> new ArrayList<>())
                    .add(argument);
        }
        return byFinding;
    }

    private static SortedMap<FindingKey, Graded> graded(
            List<FindingSpec> stratum, Map<FindingId, List<Argument>> byFinding, Weighing weighing) {
        SortedMap<FindingKey, Graded> graded = new TreeMap<>();
        for (FindingSpec spec : stratum) {
            graded.putAll(graded(spec, byFinding.getOrDefault(spec.id(), List.of()), weighing));
        }
        return graded;
    }

    static SortedMap<FindingKey, Graded> graded(FindingSpec spec, List<Argument> arguments, Weighing weighing) {
        List<WeighedArgument> counting = arguments.stream()
                .map(weighing::weigh)
                .flatMap(Optional::stream)
                .toList();
        return AreaGrades.grades(spec, counting, weighing.earlier());
    }
}
