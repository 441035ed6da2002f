package dev.harbinger.workshop.scaffold;

import java.util.List;
import java.util.Map;

/**
 * A finding that is asked for.
 *
 * @param id in snake_case
 * @param members what is known of {@code name}, {@code definition} and {@code leak}, and for an outcome of {@code warning} and
 *     {@code horizon}; the rest is left for the author to fill in
 * @param mechanisms each as {@code id} or {@code id:name}; without them the finding can only be defined
 * @param mitigators each as {@code id} or {@code id:name}
 */
public record FindingRequest(String id, Map<String, String> members, List<String> mechanisms, List<String> mitigators) {
    public FindingRequest {
        members = Map.copyOf(members);
        mechanisms = List.copyOf(mechanisms);
        mitigators = List.copyOf(mitigators);
    }
}
