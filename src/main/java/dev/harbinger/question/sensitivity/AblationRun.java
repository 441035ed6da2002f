package dev.harbinger.question.sensitivity;

import dev.harbinger.belief.Level;
import dev.harbinger.belief.WeighedReport;
import dev.harbinger.engine.EvaluationWatch;
import dev.harbinger.fact.Fact;
import dev.harbinger.fact.FactSet;
import dev.harbinger.fact.FactWeigher;
import dev.harbinger.fact.PostedFact;
import dev.harbinger.fact.WeighedFacts;
import dev.harbinger.proof.Case;
import dev.harbinger.proof.OutcomeStanding;
import dev.harbinger.question.KnownEvaluations;
import dev.harbinger.question.difference.Difference;
import dev.harbinger.question.difference.OutcomeChange;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Evaluates a fact set without some of its facts, as often as is asked. Its methods may be called from
 * several threads at a time.
 */
final class AblationRun {
    /** Pairs beyond these are seldom worth their time. */
    private static final int PAIRS = 200;

    /** The most facts to be evaluated for all pairs together, as each evaluation takes time by its facts. */
    private static final int FACTS_IN_PAIRS = 4000;

    private final Case whole;
    private final KnownEvaluations known;
    private final List<OutcomeStanding> before;

    AblationRun(Case whole) {
        this.whole = whole;
        this.known = new KnownEvaluations(whole);
        this.before = Difference.standings(whole.explanation());
    }

    /** Each live fact, with all its reports that back it, by id. */
    List<Omission> facts() {
        return whole.facts().live().stream()
                .map(fact -> new Omission(Omission.Kind.FACTS, fact.id().value(), fact.postedIds()))
                .toList();
    }

    /** Each origin that has a say in a live fact, with all that it posted, by name. */
    List<Omission> origins() {
        return whole.facts().live().stream()
                .flatMap(fact -> fact.reports().stream())
                .map(WeighedReport::origin)
                .distinct()
                .sorted()
                .map(origin -> new Omission(Omission.Kind.ORIGIN, origin, postedBy(origin)))
                .toList();
    }

    /** Pairs of facts that rules stand on, the most promising first; none if each level hangs on a single fact. */
    List<Omission> pairs(List<LeftOut> facts) {
        return isPairNeeded(facts) ? allPairs(facts) : List.of();
    }

    /** As many of the pairs as may be tried. */
    List<Omission> tried(List<Omission> pairs) {
        int allowed = Math.min(
                PAIRS, FACTS_IN_PAIRS / Math.max(1, whole.facts().live().size()));
        return pairs.subList(0, Math.min(allowed, pairs.size()));
    }

    /** What the levels hang on. */
    List<WeakPoint> weakPoints(List<LeftOut> facts, List<LeftOut> origins, List<LeftOut> pairs) {
        return WeakPoint.of(before, facts, origins, pairs);
    }

    /** What becomes of the outcomes without it, by a real evaluation of what is left or of what is like it. */
    LeftOut without(Omission omission, EvaluationWatch watch) {
        Set<String> out = Set.copyOf(omission.postedIds());
        FactSet set = whole.factSet();
        FactSet rest = new FactSet(
                set.pack(),
                set.subject(),
                set.asOf(),
                set.facts().stream().filter(fact -> !out.contains(fact.id())).toList());
        WeighedFacts facts = new FactWeigher().weigh(rest);
        List<OutcomeStanding> after = new Case(whole.base(), rest, facts, known.of(facts.live(), watch)).standings();
        return omission.with(OutcomeChange.between(before, after));
    }

    private List<String> postedBy(String origin) {
        return whole.factSet().facts().stream()
                .filter(fact -> fact.evidence().isFrom(origin))
                .map(PostedFact::id)
                .sorted()
                .toList();
    }

    /** Pairs are of use only for levels that no single fact carries. */
    private boolean isPairNeeded(List<LeftOut> facts) {
        return WeakPoint.of(before, facts, List.of(), List.of()).stream()
                .anyMatch(point ->
                        point.level() != Level.NOT_ASSESSED && point.facts().isEmpty());
    }

    /** Two facts of one type often say the same, so they are tried first; then those that matter most by themselves. */
    private List<Omission> allPairs(List<LeftOut> single) {
        Set<String> matched = whole.evaluation().firings().stream()
                .flatMap(firing -> firing.facts().stream())
                .map(fact -> fact.id().value())
                .collect(Collectors.toCollection(TreeSet::new));
        List<Fact> candidates = whole.facts().live().stream()
                .filter(fact -> matched.contains(fact.id().value()))
                .toList();
        List<String> ranking =
                single.stream().sorted(LeftOut.ORDER).map(LeftOut::name).toList();
        return Stream.iterate(0, i -> i < candidates.size(), i -> i + 1)
                .flatMap(i -> candidates.subList(i + 1, candidates.size()).stream()
                        .map(other -> FactPair.of(candidates.get(i), other, ranking)))
                .sorted(Comparator.naturalOrder())
                .map(pair -> new Omission(Omission.Kind.FACTS, pair.name(), pair.postedIds()))
                .toList();
    }
}
