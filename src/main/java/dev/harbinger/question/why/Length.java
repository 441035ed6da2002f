package dev.harbinger.question.why;

import java.util.Locale;

/** How much a text tells. */
public enum Length {
    /** A few sentences to be read aloud. */
    SHORT,
    /** The drivers with their rules, sources and facts. */
    MEDIUM,
    /** The whole proof. */
    FULL;

    /** The word as clients write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
