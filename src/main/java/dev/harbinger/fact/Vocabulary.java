package dev.harbinger.fact;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The fact types and enumerations of a pack, in the order of declaration.
 *
 * @param types by name
 * @param enums by name
 * @param aliases other spellings of names, in any case, to the spelling that rules use
 */
public record Vocabulary(Map<String, FactType> types, Map<String, EnumType> enums, Map<String, String> aliases) {
    public Vocabulary {
        types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
        enums = Collections.unmodifiableMap(new LinkedHashMap<>(enums));
        aliases = Collections.unmodifiableMap(new LinkedHashMap<>(aliases));
    }
}
