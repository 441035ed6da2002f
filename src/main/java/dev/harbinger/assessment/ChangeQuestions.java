package dev.harbinger.assessment;

import dev.harbinger.engine.EvaluationWatch;
import dev.harbinger.engine.RuleBase;
import dev.harbinger.explanation.AttributedOutcome;
import dev.harbinger.explanation.Difference;
import dev.harbinger.explanation.Shapley;
import dev.harbinger.fact.ChangeReading;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Answers what would change an assessment, and what did: from re-evaluation, never by guessing. No method blocks; each
 * stage fails with {@link OverloadedException}, {@link EvaluationDeadlineException}, {@link StoreUnavailableException}
 * or {@link RuleBaseLostException}, and then nothing is kept and nothing is lost. Thread-safe.
 */
public final class ChangeQuestions {
    /** The most evaluations that one difference may cost. */
    private static final int EVALUATIONS = 254;

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
     * @throws IllegalArgumentException if they are not about the same subject by the same pack
     */
    public CompletionStage<AssessmentDifference> difference(StoredAssessment from, StoredAssessment to) {
        if (!from.pack().equals(to.pack()) || !from.subject().equals(to.subject())) {
            throw new IllegalArgumentException("The assessments (" + from.id() + ") and (" + to.id()
                    + ") are not about the same subject by the same pack.");
        }
        return parts.pool().submit(watch -> differ(from, to, watch));
    }

    /** What the assessment hangs on: each fact and each origin left out in turn, under the rules of its day. */
    public CompletionStage<Sensitivity> sensitivity(StoredAssessment stored) {
        return parts.pool()
                .submit(watch -> examiner.examine(stored, watch))
                .thenCompose(whole -> new SensitivityQuestion(stored.id(), whole, parts.pool(), budget()).answer());
    }

    private AssessmentDifference differ(StoredAssessment from, StoredAssessment to, EvaluationWatch watch) {
        TimeBudget budget = budget();
        Examination then = examiner.examine(from, watch);
        Examination now = examiner.examine(to, watch);
        Versions versions = Versions.of(examiner, List.of(from, to), List.of(then, now));
        ChangeGroups groups = ChangeGroups.of(versions);
        ChangeGame game = new ChangeGame(groups, versions, watch, budget);
        int changes = groups.changes().size();
        Shapley.Shares shares = Shapley.of(changes, game, Math.max(1, EVALUATIONS / Math.max(1, changes)));
        Difference difference = Difference.between(then.explanation(), now.explanation());
        return new AssessmentDifference(
                from.id(),
                to.id(),
                AnswerLine.of(then),
                AnswerLine.of(now),
                shares.method(),
                shares.partial(),
                game.evaluations(),
                groups.changes(),
                AttributedOutcome.all(difference.outcomes(), versions.outcomes(), groups.changes(), shares),
                difference);
    }

    /** Leaves a part of the deadline for the rest of the answer. */
    private TimeBudget budget() {
        return new TimeBudget(parts.pool().deadline().multipliedBy(3).dividedBy(5));
    }

    private Examination underRulesInForce(StoredAssessment stored, EvaluationWatch watch) {
        RuleBase base = parts.ruleBases()
                .get()
                .find(stored.pack())
                .orElseThrow(
                        () -> new RuleBaseLostException("The pack (" + stored.pack() + ") is no longer in force."));
        return examiner.examine(base, examiner.read(stored, base), watch);
    }

    private Supposed supposed(StoredAssessment stored, byte[] changes, Storing storing, EvaluationWatch watch) {
        RuleBase base = examiner.ruleBase(stored.ruleBase());
        ChangeReading reading = examiner.readChanged(stored, changes, base);
        if (reading instanceof ChangeReading.Rejected rejected) {
            return new Supposed(new WhatIf.Refused(rejected.problems()), null);
        }
        ChangeReading.Accepted accepted = (ChangeReading.Accepted) reading;
        Examination before = examiner.examine(stored, watch);
        Examination after = examiner.examine(base, accepted.factSet(), watch);
        StoredAssessment kept = storing == Storing.STORE ? toKeep(after, accepted.document()) : null;
        return new Supposed(
                new WhatIf.Answered(
                        stored.id(),
                        kept == null ? null : kept.id(),
                        AnswerLine.of(before),
                        AnswerLine.of(after),
                        Difference.between(before.explanation(), after.explanation())),
                kept);
    }

    private StoredAssessment toKeep(Examination examination, byte[] factSet) {
        UUID id = parts.ids().get();
        return StoredAssessments.of(
                Rewriting.answer(examination, id, parts.clock().instant().truncatedTo(ChronoUnit.MILLIS)), factSet);
    }

    private CompletionStage<WhatIf> keep(Supposed supposed) {
        return supposed.toKeep() == null
                ? CompletableFuture.completedStage(supposed.answer())
                : parts.store().save(supposed.toKeep()).thenApply(kept -> supposed.answer());
    }

    /** An answer with what is to be kept of it before it is given. */
    private record Supposed(WhatIf answer, @Nullable StoredAssessment toKeep) {}
}
