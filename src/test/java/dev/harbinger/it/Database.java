package dev.harbinger.it;

import java.util.List;

/** A database that belongs to one test and is gone after it. */
sealed interface Database extends AutoCloseable permits H2Folder, PostgresServer {
    /** The system properties that lead the application to it, as {@code -D} options. */
    List<String> options();

    @Override
    void close();
}
