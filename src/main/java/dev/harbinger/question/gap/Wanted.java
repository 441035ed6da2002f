package dev.harbinger.question.gap;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A fact to look for.
 *
 * @param factType its type
 * @param words what it should say
 * @param reporters who usually reports it and how reliably; empty if the pack does not tell
 * @param example a fact that says so, as it may be posted beside the others; empty if nothing is to come about
 * @param stale posted facts of the type that have expired or lost weight by age, sorted
 */
public record Wanted(String factType, String words, String reporters, ObjectNode example, List<String> stale) {
    public Wanted {
        example = example.deepCopy();
        stale = List.copyOf(stale);
    }
}
