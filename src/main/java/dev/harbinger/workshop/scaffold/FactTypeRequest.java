package dev.harbinger.workshop.scaffold;

import dev.harbinger.fact.FactType;
import java.util.List;

/**
 * A fact type that is asked for.
 *
 * @param name in UpperCamelCase
 * @param kind state or event
 * @param doc what it means
 * @param fields each as {@code name:type}, {@code name:type:unit}; the first is the key
 */
public record FactTypeRequest(String name, FactType.Kind kind, String doc, List<String> fields) {
    public FactTypeRequest {
        fields = List.copyOf(fields);
    }
}
