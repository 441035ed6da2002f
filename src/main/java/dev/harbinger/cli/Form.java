package dev.harbinger.cli;

import java.util.Locale;

/** How a command answers. */
enum Form {
    /** Markdown, which reads well as it is. */
    TEXT,
    /** The same data as the service gives. */
    JSON;

    /** The word as users write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
