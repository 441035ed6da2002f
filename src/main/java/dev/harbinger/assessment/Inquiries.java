package dev.harbinger.assessment;

import dev.harbinger.engine.EvaluationWatch;
import dev.harbinger.fact.ChangeReading;
import dev.harbinger.proof.Case;
import dev.harbinger.proof.Patience;
import dev.harbinger.question.Asking;
import dev.harbinger.question.Counterpart;
import dev.harbinger.question.EvaluationDeadlineException;
import dev.harbinger.question.Form;
import dev.harbinger.question.Identity;
import dev.harbinger.question.Question;
import dev.harbinger.question.assess.Assessment;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Answers questions on the bounded pool, from a real evaluation: about a stored assessment under the rules of its day,
 * about posted facts under the rules in force. No method blocks. Every stage fails with {@link OverloadedException},
 * {@link EvaluationDeadlineException}, {@link RuleBaseLostException}, {@link FactsRefusedException},
 * {@link StoreUnavailableException} or, for a name that the rules do not know,
 * {@link dev.harbinger.question.UnknownNameException}; then nothing is kept. Thread-safe.
 */
public final class Inquiries {
    private final AssessmentParts parts;
    private final Cases cases;

    /** @param parts what assessments are made with */
    public Inquiries(AssessmentParts parts) {
        this.parts = parts;
        this.cases = new Cases(parts);
    }

    /** The answer; durable, if an assessment of changed facts is to be kept. */
    public CompletionStage<Reply> answer(Inquiry inquiry) {
        return parts.pool()
                .submit(inquiry.bytes(), watch -> answer(inquiry, watch))
                .thenCompose(this::keep);
    }

    private Answered answer(Inquiry inquiry, EvaluationWatch watch) {
        Patience budget = parts.pool().budget();
        Patience patience = () -> watch.isStopped() || budget.hasEnded();
        Supposed supposed = counterpart(inquiry, watch);
        if (patience.hasEnded()) {
            // What follows would look at nothing, and its answer would not say so.
            throw new EvaluationDeadlineException(null);
        }
        Asking asking = new Asking(
                supposed.asked(),
                identity(inquiry.asked()),
                supposed.counterpart(),
                inquiry.about(),
                inquiry.options(),
                watch,
                patience,
                new PooledRunner(parts.pool(), inquiry.bytes()));
        return answer(inquiry.question(), inquiry.form(), asking, supposed.toKeep());
    }

    private static <A> Answered answer(Question<A> question, Form form, Asking asking, @Nullable Changed toKeep) {
        A answer = question.answer(asking);
        boolean complete = !asking.patience().hasEnded();
        UUID stored = toKeep == null ? null : asking.other().identity().id();
        return new Answered(new Reply(answer, question.write(answer, form, asking), complete, stored), toKeep);
    }

    private Supposed counterpart(Inquiry inquiry, EvaluationWatch watch) {
        Asked other = inquiry.other();
        if (other != null) {
            List<Case> both = cases.of(List.of(inquiry.asked(), other), watch);
            return new Supposed(both.get(0), counterpart(inquiry, other, both.get(0), both.get(1)), null);
        }
        Case asked = cases.of(inquiry.asked(), watch);
        SupposedChanges changes = inquiry.changes();
        return changes == null ? new Supposed(asked, null, null) : changed(inquiry.asked(), asked, changes, watch);
    }

    private Counterpart counterpart(Inquiry inquiry, Asked other, Case first, Case second) {
        Identity identity = identity(other);
        return first.base().digest().equals(second.base().digest())
                ? Counterpart.underSameRules(first, second, identity)
                : new Counterpart(
                        second, identity, cases.read(other, first.base()), cases.read(inquiry.asked(), second.base()));
    }

    private Supposed changed(Asked source, Case asked, SupposedChanges changes, EvaluationWatch watch) {
        ChangeReading.Accepted reading = cases.read(source, changes, asked.base());
        Case after = Case.of(asked.base(), reading.factSet(), watch);
        Identity identity = now(changes.storing() == Storing.STORE ? parts.ids().get() : null);
        Changed toKeep = identity.id() == null
                ? null
                : new Changed(AssessmentResult.Accepted.of(Assessment.of(after, identity)), reading.document());
        return new Supposed(asked, Counterpart.underSameRules(asked, after, identity), toKeep);
    }

    private Identity identity(Asked asked) {
        return asked instanceof StoredAssessment stored ? stored.identity() : now(null);
    }

    private Identity now(@Nullable UUID id) {
        return new Identity(id, parts.clock().instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private CompletionStage<Reply> keep(Answered answered) {
        Changed changed = answered.toKeep();
        return changed == null
                ? CompletableFuture.completedStage(answered.reply())
                : new TrendingStore(parts.store())
                        .keep(changed.answer(), changed.factSet())
                        .thenApply(kept -> answered.reply());
    }

    /** The case with what it is compared with, and what is to be kept of that. */
    private record Supposed(
            Case asked,
            @Nullable Counterpart counterpart,
            @Nullable Changed toKeep) {}

    /** An answer with what is to be kept before it is given. */
    private record Answered(Reply reply, @Nullable Changed toKeep) {}

    /** The assessment of changed facts. */
    private record Changed(AssessmentResult.Accepted answer, byte[] factSet) {}
}
