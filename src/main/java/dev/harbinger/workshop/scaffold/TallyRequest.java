package dev.harbinger.workshop.scaffold;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tally that is asked for.
 *
 * @param name in UpperCamelCase
 * @param counted the fact type that it counts
 * @param within only facts at most so old, such as "30 days", or null for any
 * @param where what facts must satisfy to be counted, or null for nothing
 * @param keys fields of the counted type, one row for each of their values
 * @param doc what it counts
 */
public record TallyRequest(
        String name,
        String counted,
        @Nullable String within,
        @Nullable String where,
        List<String> keys,
        String doc) {
    public TallyRequest {
        keys = List.copyOf(keys);
    }
}
