package dev.harbinger.belief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Grades findings again under a change, such as a source left out or what is unobserved taken as seen. Gives what
 * {@link BeliefNetwork#grade} would give for all arguments, but looks only at findings that the change can reach: a
 * question such as "what if this origin is wrong" touches few of them. Thread-safe.
 */
public final class Regrading {
    private final BeliefNetwork network;
    private final Function<FactId, Support> supports;
    private final Map<FindingId, List<Argument>> arguments;
    private final SortedMap<FindingKey, Graded> before;
    private final Map<FactId, Set<FindingId>> standingOnFact = new HashMap<>();
    private final Map<FindingId, Set<FindingId>> standingOnFinding = new HashMap<>();
    private final Map<Counted, Set<FindingId>> indexed = new IdentityHashMap<>();

    /**
     * @param network the findings
     * @param arguments every argument of the evaluation
     * @param supports the support of each fact that any argument matches
     * @param before the grades that they gave
     */
    public Regrading(
            BeliefNetwork network,
            Collection<Argument> arguments,
            Function<FactId, Support> supports,
            Map<FindingKey, Graded> before) {
        this.network = network;
        this.supports = supports;
        this.arguments = BeliefNetwork.byFinding(arguments);
        this.before = new TreeMap<>(before);
        arguments.forEach(this::index);
        for (int stratum = 0; stratum < network.strata(); stratum++) {
            network.stratum(stratum).forEach(this::index);
        }
    }

    private void index(Argument argument) {
        FindingId finding = argument.concludes().id();
        argument.facts().forEach(fact -> standsOn(standingOnFact, fact, finding));
        argument.premises()
                .forEach(
                        premise -> standsOn(standingOnFinding, premise.finding().id(), finding));
        argument.counted().forEach(counted -> index(counted, finding));
        argument.absences().forEach(absence -> index(absence, finding));
    }

    private void index(Absence absence, FindingId finding) {
        if (absence.finding() != null) {
            standsOn(standingOnFinding, absence.finding().id(), finding);
        }
        absence.facts().forEach(counted -> index(counted, finding));
    }

    private void index(Counted counted, FindingId finding) {
        if (indexed.computeIfAbsent(counted, any -> new HashSet<>()).add(finding)) {
            counted.facts().forEach(fact -> standsOn(standingOnFact, fact, finding));
        }
    }

    private void index(FindingSpec spec) {
        spec.policy().conditions().forEach(one -> standsOn(standingOnFinding, one.finding(), spec.id()));
    }

    private static <T> void standsOn(Map<T, Set<FindingId>> index, T basis, FindingId finding) {
        index.computeIfAbsent(basis, any -> new HashSet<>()).add(finding);
    }

    /**
     * Grades with other supports of some facts.
     *
     * @param changed the facts whose support differs, each with the other one; {@link Support#NONE} to leave it out
     * @return all findings by key, unmodifiable
     */
    public SortedMap<FindingKey, Graded> withSupports(Map<FactId, Support> changed) {
        return with(List.of(), List.of(), changed);
    }

    /**
     * Grades with arguments beside those of the evaluation.
     *
     * @param more the other arguments
     * @return all findings by key, unmodifiable
     */
    public SortedMap<FindingKey, Graded> withArguments(Collection<Argument> more) {
        return with(List.of(), more, Map.of());
    }

    /**
     * Grades without some of the arguments of the evaluation.
     *
     * @param omitted the firings left out
     * @return all findings by key, unmodifiable
     */
    public SortedMap<FindingKey, Graded> without(Collection<Argument> omitted) {
        return with(omitted, List.of(), Map.of());
    }

    /**
     * Grades without some of the arguments of the evaluation, with others beside them, and with other supports.
     *
     * @param omitted the firings left out
     * @param more the other arguments
     * @param changed the facts whose support differs, and those that only the other arguments know
     * @return all findings by key, unmodifiable
     */
    public SortedMap<FindingKey, Graded> with(
            Collection<Argument> omitted, Collection<Argument> more, Map<FactId, Support> changed) {
        Set<FiringId> out = omitted.stream().map(Argument::id).collect(Collectors.toSet());
        Map<FindingId, List<Argument>> added = BeliefNetwork.byFinding(more);
        Set<FindingId> reached = new HashSet<>(added.keySet());
        omitted.forEach(argument -> reached.add(argument.concludes().id()));
        changed.keySet().forEach(fact -> reached.addAll(standingOnFact.getOrDefault(fact, Set.of())));
        SortedMap<FindingKey, Graded> all = new TreeMap<>(before);
        Weighing weighing =
                new Weighing(fact -> changed.containsKey(fact) ? changed.get(fact) : supports.apply(fact), all);
        for (int stratum = 0; stratum < network.strata(); stratum++) {
            for (FindingSpec spec : network.stratum(stratum)) {
                if (reached.contains(spec.id()) && replace(all, spec, grade(spec, added, weighing, out))) {
                    reached.addAll(standingOnFinding.getOrDefault(spec.id(), Set.of()));
                }
            }
        }
        return Collections.unmodifiableSortedMap(all);
    }

    private SortedMap<FindingKey, Graded> grade(
            FindingSpec spec, Map<FindingId, List<Argument>> more, Weighing weighing, Set<FiringId> omitted) {
        List<Argument> counting = new ArrayList<>();
        for (Argument argument : arguments.getOrDefault(spec.id(), List.of())) {
            if (!omitted.contains(argument.id())) {
                counting.add(argument);
            }
        }
        counting.addAll(more.getOrDefault(spec.id(), List.of()));
        return BeliefNetwork.graded(spec, counting, weighing);
    }

    /** Puts the new grades of a finding, the country's and its areas', in place of the old; false if they are equal. */
    private static boolean replace(
            SortedMap<FindingKey, Graded> all, FindingSpec spec, SortedMap<FindingKey, Graded> grades) {
        SortedMap<FindingKey, Graded> old = new TreeMap<>();
        for (Map.Entry<FindingKey, Graded> entry :
                all.tailMap(FindingKey.country(spec.id())).entrySet()) {
            if (!entry.getKey().id().equals(spec.id())) {
                break;
            }
            old.put(entry.getKey(), entry.getValue());
        }
        if (old.equals(grades)) {
            return false;
        }
        old.keySet().forEach(all::remove);
        all.putAll(grades);
        return true;
    }
}
