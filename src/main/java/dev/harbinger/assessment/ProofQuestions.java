package dev.harbinger.assessment;

import dev.harbinger.belief.FindingId;
import dev.harbinger.belief.RuleId;
import dev.harbinger.explanation.Dossier;
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
import dev.harbinger.rule.RuleDefinition;
import dev.harbinger.rule.RulePack;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Questions about the proof of a stored assessment. Each is answered from an evaluation of its facts under the rules of
 * its day, on the bounded pool. Every stage fails with {@link OverloadedException}, {@link EvaluationDeadlineException},
 * {@link RuleBaseLostException} or, for a name that the rules do not know, {@link UnknownNameException}. Thread-safe.
 */
public final class ProofQuestions {
    private final EvaluationPool pool;
    private final Examiner examiner;

    /** @param parts what assessments are made with */
    public ProofQuestions(AssessmentParts parts) {
        this.pool = parts.pool();
        this.examiner = new Examiner(parts);
    }

    /** Why an outcome has its level. */
    public CompletionStage<Why> why(StoredAssessment stored, String outcome) {
        return ask(stored, dossier -> ProofTree.of(dossier, outcome(dossier.pack(), outcome)));
    }

    /** Why an outcome does not have a higher level, or why a rule did not fire. */
    public CompletionStage<WhyNotAnswer> whyNot(StoredAssessment stored, String outcomeOrRule) {
        return ask(stored, dossier -> whyNot(dossier, outcomeOrRule));
    }

    /**
     * What to look for.
     *
     * @param outcome the outcome to be moved, or null for all
     */
    public CompletionStage<GapReport> gaps(StoredAssessment stored, @Nullable String outcome) {
        return ask(
                stored, dossier -> GapQuestion.of(dossier, outcome == null ? null : outcome(dossier.pack(), outcome)));
    }

    /** The briefing. */
    public CompletionStage<Page> brief(StoredAssessment stored) {
        return ask(stored, Briefing::of);
    }

    /** The proof as a graph. */
    public CompletionStage<ProofGraph> graph(StoredAssessment stored) {
        return ask(stored, ProofGraphs::of);
    }

    private static WhyNotAnswer whyNot(Dossier dossier, String name) {
        RuleDefinition rule = dossier.pack().rules().get(new RuleId(name));
        if (rule != null) {
            return new RuleTrials(dossier).of(rule);
        }
        FindingId id = new FindingId(name);
        if (dossier.pack().manifest().outcomes().containsKey(id)) {
            return WhyNotQuestion.of(dossier, id);
        }
        List<String> known = Stream.concat(
                        outcomes(dossier.pack()).stream(),
                        dossier.pack().rules().keySet().stream().map(RuleId::value))
                .toList();
        throw new UnknownNameException("outcome or rule", name, known);
    }

    private <T> CompletionStage<T> ask(StoredAssessment stored, Function<Dossier, T> question) {
        return pool.submit(watch -> question.apply(dossier(examiner.examine(stored, watch))));
    }

    private static Dossier dossier(Examination examined) {
        return new Dossier(
                examined.base().pack(),
                examined.base().network(),
                examined.factSet(),
                examined.facts(),
                examined.evaluation(),
                examined.explanation());
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
