package dev.harbinger.reload;

import java.util.List;
import java.util.Locale;

/** What came of an attempt to load a pack. */
public enum AttemptOutcome {
    /** Its files are sound and in force. */
    LOADED,
    /** Its files are those in force; there was nothing to do. */
    UNCHANGED,
    /** Its files have faults. */
    FAULTY,
    /** Its files are sound, but their tests fail. */
    TESTS_FAILED,
    /** The database could not keep its files. */
    NOT_KEPT,
    /** It took longer than it may, and was given up. */
    OVERDUE,
    /** Its folder is gone. */
    GONE,
    /** Something went wrong that is no fault of the files. */
    FAILED;

    /** All, in order. */
    public static final List<AttemptOutcome> ALL = List.of(values());

    /** Whether what is in force is what the folder holds. */
    public boolean isSound() {
        return this == LOADED || this == UNCHANGED;
    }

    /** The word as clients see it, lower snake_case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
