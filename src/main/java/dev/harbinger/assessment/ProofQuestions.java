package dev.harbinger.assessment;

import dev.harbinger.explanation.absence.GapReport;
import dev.harbinger.explanation.absence.WhyNotAnswer;
import dev.harbinger.explanation.brief.Page;
import dev.harbinger.explanation.graph.ProofGraph;
import dev.harbinger.explanation.why.Why;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Questions about the proof of a stored assessment, under the rules of its day, or of posted facts, under the rules in
 * force. Each is answered from an evaluation on the bounded pool; nothing is kept. Every stage fails with
 * {@link OverloadedException}, {@link EvaluationDeadlineException}, {@link RuleBaseLostException},
 * {@link FactsRefusedException} or, for a name that the rules do not know, {@link UnknownNameException}. Thread-safe.
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
    public CompletionStage<Why> why(Asked asked, String outcome) {
        return ask(asked, (questions, examined) -> questions.why(examined, outcome));
    }

    /** Why an outcome does not have a higher level, or why a rule did not fire. */
    public CompletionStage<WhyNotAnswer> whyNot(Asked asked, String outcomeOrRule) {
        return ask(asked, (questions, examined) -> questions.whyNot(examined, outcomeOrRule));
    }

    /**
     * What to look for.
     *
     * @param outcome the outcome to be moved, or null for all
     */
    public CompletionStage<GapReport> gaps(Asked asked, @Nullable String outcome) {
        return ask(asked, (questions, examined) -> questions.gaps(examined, outcome));
    }

    /** The briefing. */
    public CompletionStage<Page> brief(Asked asked) {
        return ask(asked, Questions::brief);
    }

    /** The proof as a graph. */
    public CompletionStage<ProofGraph> graph(Asked asked) {
        return ask(asked, Questions::graph);
    }

    private <T> CompletionStage<T> ask(Asked asked, BiFunction<Questions, Examination, T> question) {
        return pool.submit(watch -> {
            Questions questions = new Questions(watch, pool.budget());
            return question.apply(questions, examiner.examine(asked, watch));
        });
    }
}
