package dev.harbinger.store;

import java.sql.SQLException;
import java.util.Optional;

/** Says to operators why the database cannot be used at start, and what to do. */
final class StartProblem {
    private static final int H2_IN_USE = 90020;

    private StartProblem() {}

    static String of(String url, Throwable failure) {
        DatabaseFile file = DatabaseFile.of(url);
        Optional<SQLException> fault = Faults.sql(failure);
        if (file != null && Faults.isDamage(failure)) {
            return damaged(
                    file,
                    "it cannot be read (" + fault.map(Throwable::getMessage).orElseGet(failure::toString) + ")");
        }
        if (fault.isEmpty()) {
            return "The tables of the database (%s) cannot be brought up to date: %s"
                    .formatted(withoutParameters(url), failure.getMessage());
        }
        return fault.get().getErrorCode() == H2_IN_USE ? inUse(url) : unreachable(url, fault.get());
    }

    /**
     * The file was found damaged. H2's tool stops where a part goes on behind the end of the file, hence the room.
     *
     * @param fault end of the sentence that says how
     */
    static String damaged(DatabaseFile file, String fault) {
        return """
                The database file (%1$s) is damaged: %2$s.
                Nothing was changed in it. Maybe restore a backup of it, or take out what can still be read:
                  cp %1$s %4$s/%5$s.damaged
                  truncate -s +64M %1$s
                  java -cp %3$s org.h2.tools.Recover -dir %4$s -db %5$s
                  rm %1$s
                  java -cp %3$s org.h2.tools.RunScript -url jdbc:h2:file:%4$s/%5$s -user sa -script %4$s/%5$s.h2.sql
                To begin without data, move it away.""".formatted(
                        file.path(),
                        fault.lines().findFirst().orElse(fault),
                        DatabaseFile.library(),
                        file.path().getParent(),
                        file.database());
    }

    /** The application was built for another database. */
    static String otherKind(String kind, String url) {
        return "h2".equals(kind)
                ? "This build is for H2, not for the database (%s). Maybe build with -Ppostgresql and start"
                                .formatted(withoutParameters(url))
                        + " target/postgresql/quarkus-app/quarkus-run.jar."
                : "This build is for PostgreSQL, not for the database (%s). Maybe build without -Ppostgresql and start"
                                .formatted(withoutParameters(url))
                        + " target/quarkus-app/quarkus-run.jar.";
    }

    private static String inUse(String url) {
        return """
                The database (%s) is in use by another process.
                Maybe stop the other Harbinger, or give this one a folder of its own with harbinger.data.""".formatted(withoutParameters(url));
    }

    private static String unreachable(String url, SQLException fault) {
        return """
                The database (%s) cannot be used: %s
                Maybe start it, or check quarkus.datasource.jdbc.url, username and password, or harbinger.data.""".formatted(withoutParameters(url), fault.getMessage());
    }

    /** The address of a database without its parameters, which may hold a password. */
    static String withoutParameters(String url) {
        return url.split("[?;]", 2)[0].replace("/./", "/");
    }
}
