package dev.harbinger.assessment;

import dev.harbinger.belief.Level;
import dev.harbinger.belief.WeighedReport;
import dev.harbinger.engine.EvaluationWatch;
import dev.harbinger.explanation.Difference;
import dev.harbinger.explanation.LeftOut;
import dev.harbinger.explanation.OutcomeChange;
import dev.harbinger.explanation.Standing;
import dev.harbinger.explanation.WeakPoint;
import dev.harbinger.fact.Fact;
import dev.harbinger.fact.FactSet;
import dev.harbinger.fact.FactWeigher;
import dev.harbinger.fact.PostedFact;
import dev.harbinger.fact.WeighedFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Evaluates an examined fact set without some of its facts, again and again. For one question and one thread. */
final class LeavingOut {
    /** Pairs beyond these are seldom worth their time. */
    private static final int PAIRS = 200;

    /** The most facts to be evaluated for all pairs together, as each evaluation takes time by its facts. */
    private static final int FACTS_IN_PAIRS = 4000;

    private final Examination whole;
    private final EvaluationWatch watch;
    private final TimeBudget budget;
    private final List<Standing> before;

    LeavingOut(Examination whole, EvaluationWatch watch, TimeBudget budget) {
        this.whole = whole;
        this.watch = watch;
        this.budget = budget;
        this.before = Difference.standings(whole.explanation());
    }

    Sensitivity sensitivity(UUID assessment) {
        List<LeftOut> facts = inTime(
                whole.facts().live(), fact -> LeftOut.fact(fact.id().value(), fact.postedIds(), without(fact.postedIds())));
        List<String> names = origins();
        List<LeftOut> origins = inTime(names, this::withoutOrigin);
        List<FactPair> pairs = isPairNeeded(facts) ? pairs(facts) : List.of();
        List<LeftOut> tried = inTime(pairs.subList(0, Math.min(allowedPairs(), pairs.size())), this::withoutPair);
        boolean partial = facts.size() < whole.facts().live().size() || origins.size() < names.size();
        return new Sensitivity(
                assessment,
                facts.stream().sorted(LeftOut.ORDER).toList(),
                origins.stream().sorted(LeftOut.ORDER).toList(),
                WeakPoint.of(before, facts, origins, tried),
                new Sensitivity.Search(
                        partial,
                        facts.size() + origins.size(),
                        tried.size(),
                        pairs.size(),
                        stopped(tried.size(), pairs.size())));
    }

    private int allowedPairs() {
        return Math.min(PAIRS, FACTS_IN_PAIRS / Math.max(1, whole.facts().live().size()));
    }

    private static String stopped(int tried, int possible) {
        if (possible == 0) {
            return "The search ended with single facts: each level hangs on one, or there are no two facts to leave out.";
        }
        String sets = tried < possible ? tried + " of " + possible + " pairs" : "all " + possible + " pairs";
        return "The search stopped after " + sets + " of facts; larger sets were not tried.";
    }

    private <T> List<LeftOut> inTime(Collection<T> all, Function<T, LeftOut> evaluation) {
        List<LeftOut> done = new ArrayList<>();
        for (T one : all) {
            if (budget.isSpent()) {
                break;
            }
            done.add(evaluation.apply(one));
        }
        return done;
    }

    private LeftOut withoutOrigin(String origin) {
        List<String> posted = whole.factSet().facts().stream()
                .filter(fact -> fact.evidence().isFrom(origin))
                .map(PostedFact::id)
                .sorted()
                .toList();
        return LeftOut.origin(origin, posted, without(posted));
    }

    private LeftOut withoutPair(FactPair pair) {
        return LeftOut.fact(pair.name(), pair.postedIds(), without(pair.postedIds()));
    }

    private List<OutcomeChange> without(Collection<String> posted) {
        Set<String> out = Set.copyOf(posted);
        Predicate<PostedFact> stays = fact -> !out.contains(fact.id());
        FactSet set = whole.factSet();
        WeighedFacts facts = new FactWeigher()
                .weigh(new FactSet(
                        set.pack(),
                        set.subject(),
                        set.asOf(),
                        set.facts().stream().filter(stays).toList()));
        return OutcomeChange.between(
                before,
                Standing.of(
                        whole.base().pack(), facts.live(), whole.base().evaluate(facts.live(), watch)));
    }

    private List<String> origins() {
        return whole.facts().live().stream()
                .flatMap(fact -> fact.reports().stream())
                .map(WeighedReport::origin)
                .distinct()
                .sorted()
                .toList();
    }

    /** Pairs are of use only for levels that no single fact carries. */
    private boolean isPairNeeded(List<LeftOut> facts) {
        return WeakPoint.of(before, facts, List.of(), List.of()).stream()
                .anyMatch(point -> point.level() != Level.NOT_ASSESSED && point.facts().isEmpty());
    }

    /** Two facts of one type often say the same, so they are tried first; then those that matter most by themselves. */
    private List<FactPair> pairs(List<LeftOut> single) {
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
                .toList();
    }
}
