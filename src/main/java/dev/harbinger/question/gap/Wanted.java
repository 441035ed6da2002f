package dev.harbinger.question.gap;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact to look for.
 *
 * @param factType its type
 * @param words what it should say
 * @param reporters who usually reports it and how reliably; empty if the pack does not tell
 * @param example a fact that says so, as it may be posted beside the others; null if nothing is to come about
 * @param stale posted facts of the type that have expired or lost weight by age, sorted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Wanted(
        String factType,
        String words,
        String reporters,
        @Nullable ObjectNode example,
        List<String> stale) {
    public Wanted {
        example = example == null ? null : example.deepCopy();
        stale = List.copyOf(stale);
    }
}
