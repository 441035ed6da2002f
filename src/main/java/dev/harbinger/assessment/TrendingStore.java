package dev.harbinger.assessment;

import java.util.concurrent.CompletionStage;

/** Keeps assessments, each with the trend since the one before. Never blocks. Thread-safe. */
record TrendingStore(AssessmentStore store) {
    /**
     * Keeps an answer.
     *
     * @return the answer with its trend once it is durable; fails with {@link StoreUnavailableException}, and then
     *     nothing is kept
     */
    CompletionStage<AssessmentResult.Accepted> keep(AssessmentResult.Accepted answer, byte[] factSet) {
        StoredAssessment plain = StoredAssessments.of(answer, factSet);
        return store.before(plain).thenCompose(before -> {
            AssessmentResult.Accepted moved =
                    before.map(one -> answer.with(one.until(plain.outcomes()))).orElse(answer);
            return store.save(StoredAssessments.of(moved, factSet)).thenApply(kept -> moved);
        });
    }
}
