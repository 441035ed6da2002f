package dev.harbinger.store;

import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jboss.logging.Logger;

/** Brings the tables up to date before anything else starts, and ends the process if the database does not answer. */
@ApplicationScoped
class DatabaseStart {
    /** The exit code of a process whose database cannot be used; EX_UNAVAILABLE of sysexits.h. */
    static final int EXIT_CODE = 69;

    private static final Logger LOG = Logger.getLogger(DatabaseStart.class);

    /** The exception ends the start quietly but not the process; that needs the exit beside it. */
    void migrate(
            @Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start,
            Flyway flyway,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url) {
        try {
            flyway.migrate();
        } catch (FlywayException e) {
            LOG.error(StartProblem.of(url, e));
            Quarkus.asyncExit(EXIT_CODE);
            throw new PreventFurtherStepsException();
        }
    }
}
