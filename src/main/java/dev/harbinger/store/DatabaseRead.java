package dev.harbinger.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Reads the rows and indexes of an embedded database once, so that damage is found at start and not by a request. Long
 * texts are not read, which are most of the file, and nothing is read after some seconds.
 */
final class DatabaseRead {
    private static final int MOST_SECONDS = 5;
    /** H2 ended a statement because its time was up. */
    private static final int CANCELED = 57014;

    /** A sum over columns, since H2 knows the number of rows without reading them. */
    private static final String SCANS = """
            select 'select ' || listagg('sum(length(cast("' || column_name || '" as varchar)))', ',')
                || ' from "' || table_name || '"'
            from information_schema.columns
            where table_schema = 'PUBLIC' and data_type <> 'CHARACTER LARGE OBJECT'
            group by table_name
            union all
            select 'select sum(length(cast("' || min(c.column_name) || '" as varchar))) from "' || i.table_name
                || '" use index ("' || i.index_name || '")'
            from information_schema.indexes i join information_schema.index_columns c
                on c.index_schema = i.index_schema and c.index_name = i.index_name
            where i.index_schema = 'PUBLIC'
            group by i.table_name, i.index_name""";

    private DatabaseRead() {}

    /** Throws what the database says of the first thing that it cannot read. */
    static void all(DataSource dataSource) throws SQLException {
        long end = System.nanoTime() + Duration.ofSeconds(MOST_SECONDS).toNanos();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> scans = scans(statement);
            statement.setQueryTimeout(MOST_SECONDS);
            try {
                for (int i = 0; i < scans.size() && System.nanoTime() < end; i++) {
                    statement.execute(scans.get(i));
                }
            } finally {
                statement.setQueryTimeout(0); // H2 keeps it for the connection
            }
        } catch (SQLException e) {
            if (e.getErrorCode() != CANCELED) {
                throw e;
            }
        }
    }

    private static List<String> scans(Statement statement) throws SQLException {
        List<String> scans = new ArrayList<>();
        try (ResultSet found = statement.executeQuery(SCANS)) {
            while (found.next()) {
                scans.add(found.getString(1));
            }
        }
        return scans;
    }
}
