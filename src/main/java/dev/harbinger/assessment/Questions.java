package dev.harbinger.assessment;

import dev.harbinger.belief.FindingId;
import dev.harbinger.belief.RuleId;
import dev.harbinger.engine.EvaluationWatch;
import dev.harbinger.engine.RuleBase;
import dev.harbinger.explanation.AttributedOutcome;
import dev.harbinger.explanation.Difference;
import dev.harbinger.explanation.Dossier;
import dev.harbinger.explanation.Patience;
import dev.harbinger.explanation.Shapley;
import dev.harbinger.explanation.absence.GapQuestion;
import dev.harbinger.explanation.absence.GapReport;
import dev.harbinger.explanation.absence.RuleTrials;
import dev.harbinger.explanation.absence.WhyNotAnswer;
import dev.harbinger.explanation.absence.WhyNotQuestion;
import dev.harbinger.explanation.brief.Briefing;
import dev.harbinger.explanation.brief.Page;
import dev.harbinger.explanation.graph.ProofGraph;
import dev.harbinger.explanation.graph.ProofGraphs;
import dev.harbinger.explanation.why.ProofTree;
import dev.harbinger.explanation.why.Why;
import dev.harbinger.fact.FactSet;
import dev.harbinger.rule.RuleDefinition;
import dev.harbinger.rule.RulePack;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Answers questions about examinations on the calling thread, without a server, a store or a pool: the one place where
 * each question is answered, whether its facts are stored, posted or in a file. An answer that could not be worked out
 * to the end in the time given says that it is partial. Answers name no assessment. Immutable; as thread-safe as the
 * patience given.
 */
public final class Questions {
    /** The most evaluations that one difference may cost. */
    private static final int EVALUATIONS = 254;

    private final EvaluationWatch watch;
    private final Patience patience;

    /**
     * Questions with a limit.
     *
     * @param watch stops evaluations from another thread; questions then throw
     *     {@link dev.harbinger.engine.EvaluationStoppedException} or end soon, and their answer is of no use
     * @param patience ends searches, whose answers then say that they are partial
     */
    public Questions(EvaluationWatch watch, Patience patience) {
        this.watch = watch;
        this.patience = () -> watch.isStopped() || patience.hasEnded();
    }

    /** Questions that are worked on to their end. */
    public static Questions unhurried() {
        return new Questions(new EvaluationWatch(), Patience.ENDLESS);
    }

    /**
     * Why an outcome has its level.
     *
     * @throws UnknownNameException if the rules have no such outcome
     */
    public Why why(Examination examined, String outcome) {
        return ProofTree.of(examined.dossier(), outcome(examined.base().pack(), outcome));
    }

    /**
     * Why an outcome does not have a higher level, or why a rule did not fire.
     *
     * @throws UnknownNameException if the rules have no such outcome or rule
     * @throws EvaluationDeadlineException if there is no time left to look at anything
     */
    public WhyNotAnswer whyNot(Examination examined, String outcomeOrRule) {
        requireTime();
        Dossier dossier = examined.dossier();
        RuleDefinition rule = dossier.pack().rules().get(new RuleId(outcomeOrRule));
        if (rule != null) {
            return new RuleTrials(dossier, patience).of(rule);
        }
        FindingId id = new FindingId(outcomeOrRule);
        if (dossier.pack().manifest().outcomes().containsKey(id)) {
            return WhyNotQuestion.of(dossier, id, patience);
        }
        List<String> known = Stream.concat(
                        outcomes(dossier.pack()).stream(),
                        dossier.pack().rules().keySet().stream().map(RuleId::value))
                .toList();
        throw new UnknownNameException("outcome or rule", outcomeOrRule, known);
    }

    /**
     * What to look for.
     *
     * @param outcome the outcome to be moved, or null for all
     * @throws UnknownNameException if the rules have no such outcome
     * @throws EvaluationDeadlineException if there is no time left to look at anything
     */
    public GapReport gaps(Examination examined, @Nullable String outcome) {
        requireTime();
        return GapQuestion.of(
                examined.dossier(),
                outcome == null ? null : outcome(examined.base().pack(), outcome),
                patience);
    }

    /**
     * The briefing.
     *
     * @throws EvaluationDeadlineException if there is no time left to look at anything
     */
    public Page brief(Examination examined) {
        requireTime();
        return Briefing.of(examined.dossier(), patience);
    }

    /** The proof as a graph. */
    public ProofGraph graph(Examination examined) {
        return ProofGraphs.of(examined.dossier());
    }

    /**
     * What the answer would be if the facts were others, under the same rules.
     *
     * @param changed the changed facts, as {@link dev.harbinger.fact.FactSetReader#readChanged} reads them
     */
    public WhatIf.Answered whatIf(Examination before, FactSet changed) {
        return whatIf(before, Examination.of(before.base(), changed, watch));
    }

    WhatIf.Answered whatIf(Examination before, Examination after) {
        return new WhatIf.Answered(
                null,
                null,
                AnswerLine.of(before),
                AnswerLine.of(after),
                Difference.between(before.explanation(), after.explanation()));
    }

    /**
     * What the second says otherwise than the first, and by which changes of facts and time.
     *
     * @throws IncomparableException if they are not about the same subject by the same pack
     * @throws IllegalArgumentException if they were not examined by one rule base
     */
    public AssessmentDifference difference(Examination from, Examination to) {
        requireComparable(from.factSet(), to.factSet());
        if (!from.base().digest().equals(to.base().digest())) {
            throw new IllegalArgumentException("The fact sets were not examined by one rule base.");
        }
        return difference(from, to, base -> from.factSet(), base -> to.factSet());
    }

    /**
     * What the second says otherwise than the first, and by which changes of facts, time and rules. If time runs short
     * the shares are less exact, and the answer says so.
     *
     * @param readFrom gives the first fact set as the rule base of either reads it
     * @param readTo the same of the second
     * @throws IncomparableException if they are not about the same subject by the same pack
     * @throws EvaluationDeadlineException if there is no time left to look at anything
     */
    public AssessmentDifference difference(
            Examination from,
            Examination to,
            Function<RuleBase, FactSet> readFrom,
            Function<RuleBase, FactSet> readTo) {
        requireComparable(from.factSet(), to.factSet());
        requireTime();
        Versions versions = Versions.of(from, to, readFrom, readTo);
        ChangeGroups groups = ChangeGroups.of(versions);
        ChangeGame game = new ChangeGame(groups, versions, watch, patience);
        int changes = groups.changes().size();
        Shapley.Shares shares = Shapley.of(changes, game, Math.max(1, EVALUATIONS / Math.max(1, changes)));
        Difference difference = Difference.between(from.explanation(), to.explanation());
        return new AssessmentDifference(
                null,
                null,
                AnswerLine.of(from),
                AnswerLine.of(to),
                shares.method(),
                shares.partial(),
                game.evaluations(),
                groups.changes(),
                AttributedOutcome.all(difference.outcomes(), versions.outcomes(), groups.changes(), shares),
                difference);
    }

    /**
     * What the answer hangs on: each fact and each origin left out in turn.
     *
     * @throws EvaluationDeadlineException if there is no time left to look at anything
     */
    public Sensitivity sensitivity(Examination whole) {
        return new SensitivityQuestion(whole, new OnThisThread(watch, patience))
                .answer()
                .toCompletableFuture()
                .join();
    }

    /** A question that could look at nothing has no answer, not even a partial one. */
    private void requireTime() {
        if (patience.hasEnded()) {
            throw new EvaluationDeadlineException(null);
        }
    }

    private static void requireComparable(FactSet from, FactSet to) {
        if (!from.pack().equals(to.pack()) || !from.subject().equals(to.subject())) {
            throw new IncomparableException("The fact sets are not about the same subject by the same pack: ("
                    + from.subject() + ") by (" + from.pack() + ") and (" + to.subject() + ") by (" + to.pack() + ").");
        }
    }

    private static FindingId outcome(RulePack pack, String name) {
        FindingId id = new FindingId(name);
        if (!pack.manifest().outcomes().containsKey(id)) {
            throw new UnknownNameException("outcome", name, outcomes(pack));
        }
        return id;
    }

    private static List<String> outcomes(RulePack pack) {
        return pack.manifest().outcomes().keySet().stream()
                .map(FindingId::value)
                .toList();
    }
}
