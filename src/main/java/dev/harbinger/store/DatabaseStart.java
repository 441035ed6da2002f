package dev.harbinger.store;

import io.quarkus.runtime.PreventFurtherStepsException;
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
    /** The exit code of a process whose database cannot be used; EX_UNAVAILABLE of sysexits.h. */
    static final int EXIT_CODE = 69;

    /** The process ends, with the reason on standard error, only if the reason comes as a cause. */
    void migrate(
            @Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start,
            Flyway flyway,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url) {
        try {
            flyway.migrate();
        } catch (FlywayException e) {
            throw new IllegalStateException(new PreventFurtherStepsException(StartProblem.of(url, e), EXIT_CODE));
        }
    }
}
