package dev.harbinger.belief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Grades findings again under a change, such as a source left out or what is unobserved taken as seen. Gives what
 * {@link BeliefNetwork#grade} would give for all arguments, but looks only at findings that the change can reach: a
 * question such as "what if this origin is wrong" touches few of them. Thread-safe.
 */
public final class Regrading {
    private final BeliefNetwork network;
    private final Map<FindingId, List<Argument>> arguments;
    private final Map<FindingId, SortedMap<FindingKey, Graded>> before = new HashMap<>();

    /**
     * @param network the findings
     * @param arguments every argument of the evaluation
     * @param before the grades that they gave
     */
    public Regrading(BeliefNetwork network, Collection<Argument> arguments, Map<FindingKey, Graded> before) {
        this.network = network;
        this.arguments = BeliefNetwork.byFinding(arguments);
        before.forEach((key, graded) ->
                this.before.computeIfAbsent(key.id(), id -> new TreeMap<>()).put(key, graded));
    }

    /**
     * Grades with other supports of some facts.
     *
     * @param changed the facts whose support differs
     * @param supports the support of each fact that the arguments match; {@link Support#NONE} for a fact left out
     * @return all findings by key, unmodifiable
     */
    public SortedMap<FindingKey, Graded> withSupports(Set<FactId> changed, Function<FactId, Support> supports) {
        return grade(new Change(changed, Map.of()), supports);
    }

    /**
     * Grades with arguments beside those of the evaluation.
     *
     * @param more the other arguments
     * @param supports the support of each fact that any argument matches
     * @return all findings by key, unmodifiable
     */
    public SortedMap<FindingKey, Graded> withArguments(Collection<Argument> more, Function<FactId, Support> supports) {
        return grade(new Change(Set.of(), BeliefNetwork.byFinding(more)), supports);
    }

    /** What differs from the evaluation. */
    private record Change(Set<FactId> facts, Map<FindingId, List<Argument>> arguments) {}

    private SortedMap<FindingKey, Graded> grade(Change change, Function<FactId, Support> supports) {
        SortedMap<FindingKey, Graded> all = new TreeMap<>();
        Set<FindingId> moved = new HashSet<>();
        for (int stratum = 0; stratum < network.strata(); stratum++) {
            SortedMap<FindingKey, Graded> grades = new TreeMap<>();
            for (FindingSpec spec : network.stratum(stratum)) {
                grades.putAll(grade(spec, change, new Reach(moved, new Weighing(supports, all))));
            }
            all.putAll(grades);
        }
        return Collections.unmodifiableSortedMap(all);
    }

    /** How far the change has come: the findings that it moved, and the weighing that follows. */
    private record Reach(Set<FindingId> moved, Weighing weighing) {}

    private SortedMap<FindingKey, Graded> grade(FindingSpec spec, Change change, Reach reach) {
        SortedMap<FindingKey, Graded> old = before.getOrDefault(spec.id(), Collections.emptySortedMap());
        if (!isReached(spec, change, reach.moved())) {
            return old;
        }
        List<Argument> all = new ArrayList<>(arguments.getOrDefault(spec.id(), List.of()));
        all.addAll(change.arguments().getOrDefault(spec.id(), List.of()));
        SortedMap<FindingKey, Graded> grades = BeliefNetwork.graded(spec, all, reach.weighing());
        if (!grades.equals(old)) {
            reach.moved().add(spec.id());
        }
        return grades;
    }

    private boolean isReached(FindingSpec spec, Change change, Set<FindingId> moved) {
        return change.arguments().containsKey(spec.id())
                || looksAt(spec.policy(), moved)
                || arguments.getOrDefault(spec.id(), List.of()).stream()
                        .anyMatch(argument -> argument.facts().stream().anyMatch(change.facts()::contains)
                                || argument.premises().stream()
                                        .anyMatch(premise ->
                                                moved.contains(premise.finding().id())));
    }

    private static boolean looksAt(LevelPolicy policy, Set<FindingId> moved) {
        Condition gate = policy.gate();
        return policy.floors().stream()
                        .anyMatch(floor -> moved.contains(floor.when().finding()))
                || policy.requirements().stream()
                        .anyMatch(one -> moved.contains(one.condition().finding()))
                || gate != null && moved.contains(gate.finding());
    }
}
