package dev.harbinger.workshop.scaffold;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule that is asked for.
 *
 * @param id in snake_case, beginning with the theme
 * @param theme name of its file without the ending, or null for the theme of the pack that the id begins with, else
 *     the id's first word
 * @param annotations texts by name, without the sign; those that are needed and not given are filled in
 * @param patterns its left side
 */
public record RuleRequest(String id, @Nullable String theme, Map<String, String> annotations, List<String> patterns) {
    public RuleRequest {
        annotations = Map.copyOf(annotations);
        patterns = List.copyOf(patterns);
    }
}
