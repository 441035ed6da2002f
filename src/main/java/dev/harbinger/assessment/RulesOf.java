package dev.harbinger.assessment;

import java.util.List;
import java.util.Locale;

/** Under which rules an assessment is made again. */
public enum RulesOf {
    /** Those that it was made under. */
    THEN,
    /** Those in force. */
    NOW;

    /** Both, in order. */
    public static final List<RulesOf> ALL = List.of(values());

    /** The word as clients write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
