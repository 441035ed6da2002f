package dev.harbinger.workshop.scaffold;

import java.util.List;

/**
 * An enumeration that is asked for.
 *
 * @param name in UpperCamelCase
 * @param doc what it means
 * @param constants in their order, in UPPER_SNAKE_CASE
 */
public record EnumRequest(String name, String doc, List<String> constants) {
    public EnumRequest {
        constants = List.copyOf(constants);
    }
}
