package dev.harbinger.question.assess;

import java.util.List;
import java.util.Locale;

/** How much of its proof an assessment shows, in whatever form. */
public enum Explain {
    /** Levels only. */
    NONE,
    /** Levels with what makes them up, and which rules fired. */
    SUMMARY,
    /** Everything. */
    FULL;

    /** From the least to the most. */
    public static final List<Explain> ALL = List.of(values());

    /** The word as clients write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
