package dev.harbinger.explanation;

import dev.harbinger.belief.Argument;
import dev.harbinger.belief.BeliefNetwork;
import dev.harbinger.belief.FindingKey;
import dev.harbinger.belief.Graded;
import dev.harbinger.belief.Regrading;
import dev.harbinger.fact.Fact;
import dev.harbinger.fact.Notice;
import dev.harbinger.fact.WeighedFacts;
import dev.harbinger.rule.Evaluation;
import dev.harbinger.rule.Firing;
import dev.harbinger.rule.Outcome;
import dev.harbinger.rule.RulePack;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns what the rules made of facts into a proof. Made once a rule base; thread-safe. */
public final class Explainer {
    private static final Comparator<OutcomeView> ORDER = Comparator.comparing(OutcomeView::level)
            .thenComparing(outcome -> outcome.score() == null ? -1 : outcome.score())
            .reversed()
            .thenComparing(OutcomeView::id);

    private final RulePack pack;
    private final BeliefNetwork network;
    private final Reach reach;

    /**
     * @param pack the pack that the facts were evaluated with
     * @param network the scoring network of the same pack
     */
    public Explainer(RulePack pack, BeliefNetwork network) {
        this.pack = pack;
        this.network = network;
        this.reach = new Reach(pack);
    }

    /**
     * Explains an evaluation.
     *
     * @param asOf the day whose knowledge it is
     * @param facts what was evaluated
     * @param evaluation what the rules made of it
     */
    public Explanation explain(LocalDate asOf, WeighedFacts facts, Evaluation evaluation) {
        Supports supports = new Supports(facts.live());
        List<Argument> arguments =
                evaluation.firings().stream().map(Firing::argument).toList();
        Regrading regrading = new Regrading(network, arguments, supports::of, evaluation.findings());
        OutcomeViews views = new OutcomeViews(
                evaluation,
                new ConfidenceReport(reach, regrading, evaluation, supports),
                new Ranges(pack, regrading, evaluation, supports),
                asOf);
        Set<String> liveTypes =
                facts.live().stream().map(Fact::type).map(type -> type.name()).collect(Collectors.toSet());
        List<OutcomeView> outcomes = pack.manifest().outcomes().values().stream()
                .map(outcome -> isAssessed(outcome, liveTypes, evaluation)
                        ? views.assessed(outcome)
                        : views.notAssessed(outcome))
                .sorted(ORDER)
                .toList();
        FiringViews firings = new FiringViews(pack, evaluation, supports);
        List<Notice> notices = Stream.concat(
                        facts.notices().stream(), Disagreements.among(evaluation.firings(), pack).stream())
                .sorted(Comparator.comparing(Notice::code))
                .toList();
        return new Explanation(outcomes, findings(evaluation), firings.all(), notices);
    }

    /**
     * Whether enough is known to give an outcome a level.
     *
     * @param liveTypes names of the types of the live facts
     */
    public static boolean isAssessed(Outcome outcome, Set<String> liveTypes, Evaluation evaluation) {
        Map<FindingKey, Graded> findings = evaluation.findings();
        return outcome.needs().stream().anyMatch(liveTypes::contains)
                || outcome.needsFindings().stream()
                        .map(FindingKey::country)
                        .anyMatch(key ->
                                findings.containsKey(key) && findings.get(key).argued());
    }

    private List<FindingView> findings(Evaluation evaluation) {
        return evaluation.findings().values().stream()
                .filter(Graded::argued)
                .filter(graded ->
                        !pack.manifest().outcomes().containsKey(graded.key().id()))
                .sorted(Comparator.comparingInt(
                                (Graded graded) -> pack.stratumOf(graded.key().id()))
                        .thenComparing(Graded::key))
                .map(graded -> ScoreViews.finding(pack, graded))
                .toList();
    }
}
