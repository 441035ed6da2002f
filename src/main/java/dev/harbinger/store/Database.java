package dev.harbinger.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What is asked of the database beside SQL of the store: does it answer, and is the last commit on the disk. */
@ApplicationScoped
class Database {
    private static final int ANSWER_SECONDS = 2;

    private final DataSource dataSource;
    private final boolean commitsAreDurable;

    Database(DataSource dataSource, @ConfigProperty(name = "quarkus.datasource.db-kind") String kind) {
        this.dataSource = dataSource;
        this.commitsAreDurable = !"h2".equals(kind);
    }

    /**
     * Returns when all that was committed outlives a power cut. PostgreSQL promises that of the commit itself; H2 does
     * not, it forces nothing to the disk without being told.
     */
    void sync() {
        if (!commitsAreDurable) {
            execute("checkpoint sync");
        }
    }

    private void execute(String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw Faults.unavailable(e);
        }
    }

    /** Whether the database answers within seconds. */
    boolean answers() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(ANSWER_SECONDS);
            return statement.execute("select 1");
        } catch (SQLException e) {
            return false;
        }
    }
}
