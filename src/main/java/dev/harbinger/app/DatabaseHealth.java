package dev.harbinger.app;

import dev.harbinger.store.DatabaseAssessmentStore;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while the database does not answer; says no more, because the answer is public. */
@Readiness
@Singleton
class DatabaseHealth implements HealthCheck {
    private final DatabaseAssessmentStore store;

    DatabaseHealth(DatabaseAssessmentStore store) {
        this.store = store;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(store.answers()).build();
    }
}
