package dev.harbinger.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values that rules name together, declared once by a pack.
 *
 * @param name its name in the vocabulary
 * @param enumeration name of the enumeration that its members are constants of, or null if they are texts
 * @param members in the order of declaration, each once
 */
public record ValueSet(String name, @Nullable String enumeration, List<String> members) {
    public ValueSet {
        members = List.copyOf(members);
    }
}
