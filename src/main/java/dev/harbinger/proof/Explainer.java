package dev.harbinger.proof;

import dev.harbinger.belief.Graded;
import dev.harbinger.belief.Regrading;
import dev.harbinger.fact.Notice;
import dev.harbinger.rule.Evaluation;
import dev.harbinger.rule.RulePack;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Turns what the rules made of facts into a proof. Stateless. */
final class Explainer {
    private static final Comparator<OutcomeView> ORDER = Comparator.comparing(
                    OutcomeView::level, Comparator.reverseOrder())
            .thenComparing(OutcomeView::severity)
            .thenComparing(outcome -> outcome.score() == null ? -1 : outcome.score(), Comparator.reverseOrder())
            .thenComparing(OutcomeView::id);

    private Explainer() {}

    static Explanation explain(Case made) {
        RulePack pack = made.pack();
        Evaluation evaluation = made.evaluation();
        Supports supports = new Supports(made.facts().live());
        Regrading regrading = made.regrading(supports);
        OutcomeViews views = new OutcomeViews(
                pack.vocabulary().places(),
                evaluation,
                new ConfidenceReport(made.base().reach(), regrading, evaluation, supports),
                new Ranges(made, regrading),
                new Expiry(made, regrading));
        List<OutcomeView> outcomes = pack.manifest().outcomes().values().stream()
                .map(outcome -> made.isAssessed(outcome)
                        ? views.assessed(outcome)
                        : views.notAssessed(outcome, pack.manifest().findings()))
                .sorted(ORDER)
                .toList();
        List<Notice> notices = Stream.concat(
                        made.facts().notices().stream(), Disagreements.among(evaluation.firings(), pack).stream())
                .sorted(Comparator.comparing(Notice::code))
                .toList();
        return new Explanation(
                outcomes, findings(pack, evaluation), new FiringViews(pack, evaluation, supports).all(), notices);
    }

    private static List<FindingView> findings(RulePack pack, Evaluation evaluation) {
        return evaluation.findings().values().stream()
                .filter(Graded::argued)
                .filter(graded ->
                        !pack.manifest().outcomes().containsKey(graded.key().id()))
                .sorted(Comparator.comparingInt(
                                (Graded graded) -> pack.stratumOf(graded.key().id()))
                        .thenComparing(Graded::key))
                .map(graded -> ScoreViews.finding(pack, graded.key(), graded))
                .toList();
    }
}
