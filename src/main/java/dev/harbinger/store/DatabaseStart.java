package dev.harbinger.store;

import dev.harbinger.assessment.StoreUnavailableException;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jboss.logging.Logger;

/** Brings the tables up to date before anything else starts, and ends the process if the database does not answer. */
@ApplicationScoped
class DatabaseStart {
    private static final Logger LOG = Logger.getLogger("harbinger");

    void migrate(
            @Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start,
            Flyway flyway,
            DataSource dataSource,
            @ConfigProperty(name = "quarkus.datasource.db-kind") String kind,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url) {
        if (!url.startsWith("jdbc:" + kind + ":")) {
            throw new StoreUnavailableException(StartProblem.otherKind(kind, url));
        }
        LOG.infof("Database %s.", StartProblem.withoutParameters(url));
        DatabaseFile file = DatabaseFile.of(url);
        String fault = file == null ? null : file.fault();
        if (fault != null) {
            throw new StoreUnavailableException(StartProblem.damaged(Objects.requireNonNull(file), fault));
        }
        try {
            if (file != null) {
                DatabaseRead.all(dataSource);
            }
            flyway.migrate();
        } catch (SQLException | FlywayException e) {
            throw new StoreUnavailableException(StartProblem.of(url, e), e);
        }
    }
}
