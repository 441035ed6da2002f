package dev.harbinger.question.gap;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A fact to look for.
 *
 * @param factType its type
 * @param words what it should say
 * @param reporters who usually reports it and how reliably; empty if the pack does not tell
 * @param example a fact that says so, as it may be posted beside the others
 * @param stale posted facts of the type that have expired or lost weight by age, sorted
 */
public record Wanted(String factType, String words, String reporters, Map<String, Object> example, List<String> stale) {
    public Wanted {
        example = Collections.unmodifiableMap(new LinkedHashMap<>(example));
        stale = List.copyOf(stale);
    }
}
