package dev.harbinger.assessment;

import dev.harbinger.engine.EvaluationWatch;
import dev.harbinger.engine.RuleBase;
import dev.harbinger.explanation.Difference;
import dev.harbinger.fact.ChangeReading;
import dev.harbinger.fact.FactProblem;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Answers what would change an assessment, and what did: from re-evaluation, never by guessing. No method blocks; each
 * stage fails with {@link OverloadedException}, {@link EvaluationDeadlineException}, {@link StoreUnavailableException},
 * {@link RuleBaseLostException} or, for posted facts, {@link FactsRefusedException}; then nothing is kept and nothing is
 * lost. Thread-safe.
 */
public final class ChangeQuestions {
    private final AssessmentParts parts;
    private final Examiner examiner;

    /** @param parts what assessments are made with */
    public ChangeQuestions(AssessmentParts parts) {
        this.parts = parts;
        this.examiner = new Examiner(parts);
    }

    /**
     * What the answer would be if the facts were others, under the rules of the assessment's day.
     *
     * @param stored the assessment
     * @param changes the JSON of the changes: {@code add}, {@code change}, {@code remove}, {@code distrust},
     *     {@code regrade}, {@code asOf}
     * @param storing whether the answer to the changed facts is kept, as an assessment of its own
     */
    public CompletionStage<WhatIf> whatIf(StoredAssessment stored, byte[] changes, Storing storing) {
        return parts.pool()
                .submit(watch -> supposed(stored, changes, storing, watch))
                .thenCompose(this::keep);
    }

    /**
     * What the answer to posted facts would be if they were others; nothing is kept.
     *
     * @param changes the JSON of the changes
     * @param pointer JSON pointer to the changes in the body of the request
     */
    public CompletionStage<WhatIf> whatIf(PostedFacts posted, byte[] changes, String pointer) {
        return parts.pool().submit(watch -> {
            WhatIf answer = supposed(posted, changes, Storing.DISCARD, watch).answer();
            return answer instanceof WhatIf.Refused refused ? new WhatIf.Refused(below(pointer, refused)) : answer;
        });
    }

    /** The assessment made again from its facts, under the rules of its day or those in force. */
    public CompletionStage<Replay> replay(StoredAssessment stored, RulesOf rules) {
        return parts.pool().submit(watch -> {
            Examination then = examiner.examine(stored, watch);
            Examination again = rules == RulesOf.THEN ? then : underRulesInForce(stored, watch);
            return new Replay(
                    stored.id(),
                    rules.toString(),
                    Rewriting.equals(again, stored),
                    AnswerLine.of(then),
                    AnswerLine.of(again),
                    Difference.between(then.explanation(), again.explanation()));
        });
    }

    /**
     * What the second assessment says otherwise than the first, and by which changes. If time runs short the shares are
     * less exact, and the answer says so.
     *
     * @return fails with {@link IncomparableException} if they are not about the same subject by the same pack
     */
    public CompletionStage<AssessmentDifference> difference(StoredAssessment from, StoredAssessment to) {
        return differ(from, to).thenApply(answer -> answer.of(from.id(), to.id()));
    }

    /** The same for posted facts, both under the rules in force. */
    public CompletionStage<AssessmentDifference> difference(PostedFacts from, PostedFacts to) {
        return differ(from, to);
    }

    /** What the assessment hangs on: each fact and each origin left out in turn, under the rules of its day. */
    public CompletionStage<Sensitivity> sensitivity(StoredAssessment stored) {
        return leaveOut(stored).thenApply(answer -> answer.of(stored.id()));
    }

    /** What the answer to posted facts hangs on. */
    public CompletionStage<Sensitivity> sensitivity(PostedFacts posted) {
        return leaveOut(posted);
    }

    private CompletionStage<Sensitivity> leaveOut(Asked asked) {
        EvaluationPool pool = parts.pool();
        return pool.submit(watch -> examiner.examine(asked, watch))
                .thenCompose(whole -> new SensitivityQuestion(whole, new OnThePool(pool)).answer());
    }

    private CompletionStage<AssessmentDifference> differ(Asked from, Asked to) {
        return parts.pool().submit(watch -> {
            Questions questions = new Questions(watch, parts.pool().budget());
            List<Examination> both = examiner.examine(List.of(from, to), watch);
            return questions.difference(
                    both.get(0), both.get(1), base -> examiner.read(from, base), base -> examiner.read(to, base));
        });
    }

    private Examination underRulesInForce(StoredAssessment stored, EvaluationWatch watch) {
        RuleBase base = parts.ruleBases()
                .get()
                .find(stored.pack())
                .orElseThrow(
                        () -> new RuleBaseLostException("The pack (" + stored.pack() + ") is no longer in force."));
        return Examination.of(base, examiner.read(stored, base), watch);
    }

    private Supposed supposed(Asked asked, byte[] changes, Storing storing, EvaluationWatch watch) {
        Examination before = examiner.examine(asked, watch);
        ChangeReading reading = examiner.readChanged(asked, changes, before.base());
        if (reading instanceof ChangeReading.Rejected rejected) {
            return new Supposed(new WhatIf.Refused(rejected.problems()), null);
        }
        ChangeReading.Accepted accepted = (ChangeReading.Accepted) reading;
        Questions questions = new Questions(watch, parts.pool().budget());
        Examination after = Examination.of(before.base(), accepted.factSet(), watch);
        WhatIf.Answered answer = questions.whatIf(before, after);
        if (!(asked instanceof StoredAssessment stored)) {
            return new Supposed(answer, null);
        }
        Changed kept = storing == Storing.STORE ? toKeep(after, accepted.document()) : null;
        return new Supposed(
                answer.of(
                        stored.id(),
                        kept == null ? null : kept.answer().assessment().id()),
                kept);
    }

    private Changed toKeep(Examination examination, byte[] factSet) {
        Instant now = parts.clock().instant().truncatedTo(ChronoUnit.MILLIS);
        return new Changed(Rewriting.answer(examination, parts.ids().get(), now), factSet);
    }

    private CompletionStage<WhatIf> keep(Supposed supposed) {
        Changed changed = supposed.toKeep();
        return changed == null
                ? CompletableFuture.completedStage(supposed.answer())
                : new Keeper(parts.store())
                        .keep(changed.answer(), changed.factSet())
                        .thenApply(kept -> supposed.answer());
    }

    private static List<FactProblem> below(String pointer, WhatIf.Refused refused) {
        return refused.problems().stream()
                .map(problem -> problem.below(pointer))
                .toList();
    }

    /** An answer with what is to be kept of it before it is given. */
    private record Supposed(WhatIf answer, @Nullable Changed toKeep) {}

    /** The assessment of changed facts. */
    private record Changed(AssessmentResult.Accepted answer, byte[] factSet) {}
}
