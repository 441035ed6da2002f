package dev.harbinger.cli;

import java.util.Locale;

/** How a command reports. */
enum ReportFormat {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON;

    /** The name as it is given on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
