package dev.harbinger.workshop.scaffold;

import java.util.Map;

/**
 * A claim that is asked for.
 *
 * @param id its id
 * @param members what is known of {@code source}, {@code paragraph}, {@code statement}, {@code strength} and {@code kind};
 *     the rest is left for the author to fill in
 */
public record ClaimRequest(String id, Map<String, String> members) {
    public ClaimRequest {
        members = Map.copyOf(members);
    }
}
