package dev.harbinger.app;

import dev.harbinger.assessment.EvaluationPool;
import dev.harbinger.assessment.PoolSettings;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while an evaluation is stuck, and names its rule; not alive once every thread is, for then only a restart helps. */
@Singleton
class EvaluationHealth {
    @Produces
    @Liveness
    @Singleton
    HealthCheck alive(EvaluationPool pool, PoolSettings settings) {
        return () -> answer(pool, settings.threads());
    }

    @Produces
    @Readiness
    @Singleton
    HealthCheck ready(EvaluationPool pool) {
        return () -> answer(pool, 1);
    }

    private static HealthCheckResponse answer(EvaluationPool pool, int tooMany) {
        int stuck = pool.stuck();
        return HealthCheckResponse.named("evaluation")
                .status(stuck < tooMany)
                .withData("stuck", stuck)
                .withData("rules", String.join(" ", pool.stuckIn()))
                .build();
    }
}
