package dev.harbinger.belief;

import dev.harbinger.belief.Contribution.Defines;
import dev.harbinger.belief.Contribution.Lowers;
import dev.harbinger.belief.Contribution.Raises;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds small belief networks for tests: strata, facts and arguments in a line each. */
final class Network {
    private final List<List<FindingSpec>> strata = new ArrayList<>();
    private final List<Argument> arguments = new ArrayList<>();
    private final Map<FactId, Support> supports = new HashMap<>();

    static FindingKey at(String finding, String area) {
        return new FindingKey(new FindingId(finding), area);
    }

    static FindingKey country(String finding) {
        return FindingKey.country(new FindingId(finding));
    }

    static FindingSpec spec(String finding, double leak) {
        return spec(finding, leak, LevelPolicy.SCORE_ONLY);
    }

    static FindingSpec spec(String finding, double leak, LevelPolicy policy) {
        return new FindingSpec(new FindingId(finding), leak, policy);
    }

    Network stratum(FindingSpec... specs) {
        strata.add(Arrays.asList(specs));
        return this;
    }

    Network fact(String id, double support) {
        supports.put(new FactId(id), new Support(support, 0));
        return this;
    }

    Network raises(FindingKey finding, String mechanism, double force, String... facts) {
        return argue(finding, new Raises(new MechanismId(mechanism)), force, facts);
    }

    Network lowers(FindingKey finding, String family, double force, String... facts) {
        return argue(finding, new Lowers(new MitigatorId(family), Set.of()), force, facts);
    }

    Network lowersOnly(FindingKey finding, String family, double force, Set<String> mechanisms) {
        Set<MechanismId> ids = mechanisms.stream().map(MechanismId::new).collect(Collectors.toSet());
        return argue(finding, new Lowers(new MitigatorId(family), ids), force);
    }

    Network defines(FindingKey finding, String... facts) {
        return argue(finding, new Defines(), 1, facts);
    }

    /** Lets the argument added last stand on a finding as well. */
    Network standingOn(Premise premise) {
        Argument last = arguments.remove(arguments.size() - 1);
        arguments.add(new Argument(
                last.id(),
                last.rule(),
                last.concludes(),
                last.contribution(),
                last.force(),
                last.facts(),
                last.counted(),
                Stream.concat(last.premises().stream(), Stream.of(premise)).toList(),
                last.absences()));
        return this;
    }

    /** Lets the argument added last stand on so many of some facts. */
    Network counting(int least, String... facts) {
        Argument last = arguments.remove(arguments.size() - 1);
        Counted counted = new Counted(Arrays.stream(facts).map(FactId::new).toList(), least);
        arguments.add(new Argument(
                last.id(),
                last.rule(),
                last.concludes(),
                last.contribution(),
                last.force(),
                last.facts(),
                List.of(counted),
                last.premises(),
                last.absences()));
        return this;
    }

    /** Lets the argument added last assume that a finding, or else facts, are not so. */
    Network assuming(@Nullable FindingKey absent, String... facts) {
        Argument last = arguments.remove(arguments.size() - 1);
        List<Counted> against = Arrays.stream(facts)
                .map(fact -> Counted.anyOf(List.of(new FactId(fact))))
                .toList();
        arguments.add(new Argument(
                last.id(),
                last.rule(),
                last.concludes(),
                last.contribution(),
                last.force(),
                last.facts(),
                last.counted(),
                last.premises(),
                List.of(new Absence(against, absent))));
        return this;
    }

    private Network argue(FindingKey finding, Contribution contribution, double force, String... facts) {
        String rule = "r%02d".formatted(arguments.size() + 1);
        List<FactId> ids = Arrays.stream(facts).map(FactId::new).sorted().toList();
        arguments.add(new Argument(
                new FiringId(rule),
                new RuleId(rule),
                finding,
                contribution,
                force,
                ids,
                List.of(),
                List.of(),
                List.of()));
        return this;
    }

    List<Argument> arguments() {
        return arguments;
    }

    BeliefNetwork network() {
        return new BeliefNetwork(strata);
    }

    Support support(FactId fact) {
        return supports.getOrDefault(fact, Support.NONE);
    }

    SortedMap<FindingKey, Graded> grade() {
        return network().grade(arguments, this::support);
    }
}
