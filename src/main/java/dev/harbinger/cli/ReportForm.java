package dev.harbinger.cli;

import java.util.Locale;

/** How a command answers. */
enum ReportForm {
    /** For people; where it has form, that is Markdown. */
    TEXT,
    /** For programs; the data that the service gives, where it gives such. */
    JSON;

    /** The word as users write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
