package dev.harbinger.store;

import dev.harbinger.assessment.StoreUnavailableException;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells a database that does not serve from data that it rightly refuses. */
final class Faults {
    /** SQL states of data out of range and of violated constraints, the same in every database. */
    private static final List<String> DATA = List.of("22", "23");

    private Faults() {}

    /** Whether the database is at fault: gone, closed, full, too slow. */
    static boolean ofDatabase(Throwable failure) {
        return sql(failure)
                .map(fault -> !ofData(fault))
                .orElseGet(() -> chain(failure).anyMatch(Faults::ofTransaction));
    }

    private static boolean ofData(SQLException fault) {
        String state = fault.getSQLState();
        return state != null && DATA.stream().anyMatch(state::startsWith);
    }

    private static boolean ofTransaction(Throwable failure) {
        return failure instanceof QuarkusTransactionException
                || failure instanceof jakarta.transaction.RollbackException
                || failure instanceof jakarta.transaction.SystemException;
    }

    /** What to throw: the failure itself if it is a bug or about data, else {@link StoreUnavailableException}. */
    static RuntimeException translated(RuntimeException failure) {
        return ofDatabase(failure) ? unavailable(failure) : failure;
    }

    static StoreUnavailableException unavailable(Throwable failure) {
        String reason = sql(failure).map(Throwable::getMessage).orElseGet(failure::toString);
        return new StoreUnavailableException("The database does not serve: " + reason, failure);
    }

    /** The innermost, since the drivers' own says most. */
    static Optional<SQLException> sql(Throwable failure) {
        return chain(failure)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .reduce((outer, inner) -> inner);
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
