package dev.harbinger.proof;

import dev.harbinger.belief.Confidence;
import dev.harbinger.belief.ConfidenceInput;
import dev.harbinger.belief.ConfidenceJudgement;
import dev.harbinger.belief.FactId;
import dev.harbinger.belief.FindingKey;
import dev.harbinger.belief.Graded;
import dev.harbinger.belief.Level;
import dev.harbinger.belief.LevelChange;
import dev.harbinger.belief.MechanismScore;
import dev.harbinger.belief.Regrading;
import dev.harbinger.belief.WeighedReport;
import dev.harbinger.fact.Fact;
import dev.harbinger.rule.Evaluation;
import dev.harbinger.rule.Reach;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Judges the confidence in each outcome of one assessment (METHOD.md §5). What a missing origin would do is scored from
 * the recorded firings, without matching anew: a rule that would fire only in the absence of a fact is not looked for.
 * Not thread-safe.
 */
final class ConfidenceReport {
    private static final double STRONG = .75;
    private static final int LEADING = 2;

    private final Reach reach;
    private final Regrading regrading;
    private final Supports supports;
    private final SupportingFacts behind;
    private final List<String> observedTypes;
    private final Map<String, Map<FindingKey, Graded>> withoutOrigin = new HashMap<>();

    ConfidenceReport(Reach reach, Regrading regrading, Evaluation evaluation, Supports supports) {
        this.reach = reach;
        this.regrading = regrading;
        this.supports = supports;
        this.behind = new SupportingFacts(evaluation.firings());
        this.observedTypes = supports.facts().stream()
                .map(fact -> fact.type().name())
                .distinct()
                .sorted()
                .toList();
    }

    ConfidenceView of(Graded outcome) {
        List<Fact> facts = facts(behind.finding(outcome.key().id()));
        SortedSet<String> origins = origins(facts, report -> true);
        ConfidenceJudgement judgement = Confidence.judge(new ConfidenceInput(
                observedTypes,
                reach.typesOf(outcome.key().id()),
                List.copyOf(origins),
                List.copyOf(origins(facts, report -> report.weight() >= STRONG)),
                worstConflict(facts),
                worstConflict(facts(leading(outcome))),
                largestChange(outcome, origins)));
        return new ConfidenceView(judgement.level(), judgement.reasons(), judgement.stability());
    }

    private List<Fact> facts(Collection<FactId> ids) {
        return ids.stream().map(supports::fact).toList();
    }

    private static SortedSet<String> origins(Collection<Fact> facts, Predicate<WeighedReport> which) {
        SortedSet<String> origins = new TreeSet<>();
        for (Fact fact : facts) {
            fact.reports().stream()
                    .filter(report -> report.supports() && which.test(report))
                    .forEach(report -> origins.add(report.origin()));
        }
        return origins;
    }

    private static double worstConflict(Collection<Fact> facts) {
        return facts.stream()
                .mapToDouble(fact -> fact.support().conflict())
                .max()
                .orElse(0);
    }

    private Collection<FactId> leading(Graded outcome) {
        SortedSet<FactId> facts = new TreeSet<>();
        outcome.score().mechanisms().stream()
                .limit(LEADING)
                .map(MechanismScore::firings)
                .forEach(firings -> firings.forEach(firing -> facts.addAll(behind.firing(firing))));
        return facts;
    }

    private @Nullable LevelChange largestChange(Graded outcome, SortedSet<String> origins) {
        return origins.stream()
                .map(origin -> new LevelChange(origin, outcome.level(), levelWithout(origin, outcome.key())))
                .filter(change -> change.steps() > 0)
                .max(Comparator.comparingInt(LevelChange::steps)
                        .thenComparing(LevelChange::origin, Comparator.reverseOrder()))
                .orElse(null);
    }

    private Level levelWithout(String origin, FindingKey outcome) {
        Graded graded = withoutOrigin
                .computeIfAbsent(origin, o -> regrading.withSupports(supports.without(o)))
                .get(outcome);
        return graded == null ? Level.LOW : graded.level();
    }
}
