package dev.harbinger.store;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What is asked of the database beside SQL of the store: does it answer, and is the last commit on the disk. */
@ApplicationScoped
class Database {
    private static final int ANSWER_SECONDS = 2;

    private final DataSource dataSource;
    private final boolean commitsAreDurable;

    /** One thread: while a question hangs, the next ones wait behind it and time out, so that threads do not pile up. */
    private final ExecutorService asking = Executors.newSingleThreadExecutor(Database::askingThread);

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

    /** Whether the database answers within 2 seconds, also if it accepts a connection and then says nothing. */
    boolean answers() {
        try {
            return asking.submit(this::ask).get(ANSWER_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException | RejectedExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean ask() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            return statement.execute("select 1");
        }
    }

    @PreDestroy
    void stopAsking() {
        asking.shutdownNow();
    }

    private static Thread askingThread(Runnable work) {
        Thread thread = new Thread(work, "harbinger-store-asks");
        thread.setDaemon(true);
        return thread;
    }
}
