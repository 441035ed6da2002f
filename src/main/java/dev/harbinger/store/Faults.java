package dev.harbinger.store;

import dev.harbinger.assessment.StoreDamagedException;
import dev.harbinger.assessment.StoreUnavailableException;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import java.io.EOFException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells a database that does not serve from data that it rightly refuses. */
final class Faults {
    /** SQL states of data out of range and of violated constraints, the same in every database. */
    private static final List<String> DATA = List.of("22", "23");

    private static final int H2_FILE_CORRUPTED = 90030;
    private static final int H2_GENERAL = 50000;
    /** Its store found the file corrupt (6) or misses a part of it (9). */
    private static final Pattern STORE_DAMAGE = Pattern.compile("\\[2\\.\\d+\\.\\d+/[69]]");

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

    /**
     * What to throw: the failure itself if it is a bug or about data, else {@link StoreUnavailableException}.
     *
     * @param told hears of the latter
     */
    static RuntimeException translated(RuntimeException failure, Consumer<StoreUnavailableException> told) {
        if (!ofDatabase(failure)) {
            return failure;
        }
        StoreUnavailableException unavailable = unavailable(failure);
        told.accept(unavailable);
        return unavailable;
    }

    static StoreUnavailableException unavailable(Throwable failure) {
        String reason = sql(failure).map(Throwable::getMessage).orElseGet(failure::toString);
        return isDamage(failure)
                ? new StoreDamagedException("The database file is damaged: " + reason, failure)
                : new StoreUnavailableException("The database does not serve: " + reason, failure);
    }

    /**
     * Whether H2 could not make sense of its file. It says so by a code of its own, or by one of its store in brackets,
     * as in "[2.4.240/6]", or not at all: bytes that cannot be unpacked are a general error.
     */
    static boolean isDamage(Throwable failure) {
        return chain(failure)
                .anyMatch(cause -> cause instanceof SQLException sql && isDamage(sql)
                        || STORE_DAMAGE
                                .matcher(String.valueOf(cause.getMessage()))
                                .find());
    }

    private static boolean isDamage(SQLException fault) {
        return fault.getErrorCode() == H2_FILE_CORRUPTED
                || fault.getErrorCode() == H2_GENERAL
                        && chain(fault)
                                .anyMatch(cause -> cause instanceof IndexOutOfBoundsException
                                        || cause instanceof EOFException
                                        || cause instanceof IllegalArgumentException);
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
