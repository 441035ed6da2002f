package dev.harbinger.store;

import java.sql.SQLException;
import java.util.Optional;

/** Says to operators why the database cannot be used at start, and what to do. */
final class StartProblem {
    private static final int H2_IN_USE = 90020;

    private StartProblem() {}

    static String of(String url, Throwable failure) {
        Optional<SQLException> fault = Faults.sql(failure);
        if (fault.isEmpty()) {
            return "The tables of the database (%s) cannot be brought up to date: %s"
                    .formatted(withoutParameters(url), failure.getMessage());
        }
        return fault.get().getErrorCode() == H2_IN_USE ? inUse(url) : unreachable(url, fault.get());
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

    /** They may hold a password. */
    private static String withoutParameters(String url) {
        return url.split("[?;]", 2)[0];
    }
}
