package dev.harbinger.workshop.scaffold;

import java.util.Map;

/**
 * A source that is asked for.
 *
 * @param id short, as the ids of its claims begin with it
 * @param members what is known of {@code title}, {@code authors}, {@code date}, {@code kind} and {@code bias}; the rest is left for
 *     the author to fill in
 */
public record SourceRequest(String id, Map<String, String> members) {
    public SourceRequest {
        members = Map.copyOf(members);
    }
}
