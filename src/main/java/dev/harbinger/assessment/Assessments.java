package dev.harbinger.assessment;

import dev.harbinger.question.EvaluationDeadlineException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** The use case that Harbinger exists for: a fact set in, warning levels and their proof out. Thread-safe. */
public final class Assessments {
    private final AssessmentParts parts;

    /** Puts the use case together. */
    public Assessments(AssessmentParts parts) {
        this.parts = parts;
    }

    /**
     * Assesses a fact set. Never blocks the caller.
     *
     * @param factSet the JSON of a fact set, as posted
     * @param storing whether the assessment is kept; if so, the stage completes when it is durable
     * @return fails with {@link OverloadedException}, {@link EvaluationDeadlineException} or
     *     {@link StoreUnavailableException}; then nothing is kept
     */
    public CompletionStage<AssessmentResult> assess(byte[] factSet, Storing storing) {
        return parts.pool()
                .submit(factSet.length, watch -> new AssessmentRun(parts, watch).run(factSet, storing))
                .thenCompose(result -> keep(result, factSet, storing));
    }

    private CompletionStage<AssessmentResult> keep(AssessmentResult result, byte[] factSet, Storing storing) {
        if (storing == Storing.DISCARD || !(result instanceof AssessmentResult.Accepted accepted)) {
            return CompletableFuture.completedStage(result);
        }
        return new TrendingStore(parts.store()).keep(accepted, factSet).thenApply(kept -> kept);
    }
}
