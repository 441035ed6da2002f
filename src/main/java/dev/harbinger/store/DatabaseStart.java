package dev.harbinger.store;

import dev.harbinger.assessment.StoreUnavailableException;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the tables up to date before anything else starts, and ends the process if the database does not answer. */
@ApplicationScoped
class DatabaseStart {
    void migrate(
            @Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start,
            Flyway flyway,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url) {
        try {
            flyway.migrate();
        } catch (FlywayException e) {
            throw new StoreUnavailableException(StartProblem.of(url, e), e);
        }
    }
}
