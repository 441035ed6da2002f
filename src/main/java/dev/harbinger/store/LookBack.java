package dev.harbinger.store;

import static dev.harbinger.store.Outage.Work.READING;

import dev.harbinger.assessment.Earlier;
import dev.harbinger.assessment.StoreUnavailableException;
import dev.harbinger.assessment.StoredAssessment;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;

/**
 * Looks for the assessment before another on worker threads, beside the writer, so that groups are committed no slower.
 * No more may wait than for the writer itself: while the database hangs, requests are refused and do not pile up.
 * Thread-safe.
 */
@ApplicationScoped
class LookBack {
    private final EarlierRepository earlier;
    private final Outage outage;
    private final Semaphore places;
    private final Executor workers = Infrastructure.getDefaultWorkerPool();

    LookBack(EarlierRepository earlier, StoreConfig config, Outage outage) {
        this.earlier = earlier;
        this.outage = outage;
        this.places = new Semaphore(config.queue());
    }

    /** Never blocks; fails with {@link StoreUnavailableException}. */
    CompletionStage<Optional<Earlier>> before(StoredAssessment assessment) {
        if (!places.tryAcquire()) {
            return CompletableFuture.failedStage(
                    new StoreUnavailableException("Too many assessments wait for the one before them."));
        }
        return CompletableFuture.supplyAsync(() -> find(assessment), workers)
                .whenComplete((found, failure) -> places.release());
    }

    private Optional<Earlier> find(StoredAssessment assessment) {
        try {
            Optional<Earlier> found = QuarkusTransaction.requiringNew().call(() -> earlier.before(assessment));
            outage.served(READING);
            return found;
        } catch (RuntimeException e) {
            throw Faults.translated(e, failure -> outage.failed(READING, failure));
        }
    }
}
