package dev.harbinger.store;

import dev.harbinger.assessment.StoredAssessment;
import java.util.concurrent.CompletableFuture;

/** An assessment in the queue and its caller's future. */
record Waiting(StoredAssessment assessment, CompletableFuture<Void> kept) {
    Waiting(StoredAssessment assessment) {
        this(assessment, new CompletableFuture<>());
    }
}
