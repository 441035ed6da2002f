package dev.harbinger.fact;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The fact types and enumerations of a pack, in the order of declaration.
 *
 * @param types by name
 * @param enums by name
 * @param aliases other spellings of names to the spelling that rules use; the keys are held in lower case with white
 *     space folded, of two that are then equal the first holds
 * @param sets by name
 */
public record Vocabulary(
        Map<String, FactType> types,
        Map<String, EnumType> enums,
        Map<String, String> aliases,
        Map<String, ValueSet> sets) {
    public Vocabulary {
        types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
        enums = Collections.unmodifiableMap(new LinkedHashMap<>(enums));
        Map<String, String> folded = new LinkedHashMap<>();
        aliases.forEach((other, name) -> folded.putIfAbsent(Names.folded(other), name));
        aliases = Collections.unmodifiableMap(folded);
        sets = Collections.unmodifiableMap(new LinkedHashMap<>(sets));
    }

    /** A vocabulary without sets. */
    public Vocabulary(Map<String, FactType> types, Map<String, EnumType> enums, Map<String, String> aliases) {
        this(types, enums, aliases, Map.of());
    }

    /** The spelling that rules use for a name in any case, or the name itself if it is no alias. */
    public String resolve(String name) {
        return aliases.isEmpty() ? name : aliases.getOrDefault(Names.folded(name), name);
    }
}
