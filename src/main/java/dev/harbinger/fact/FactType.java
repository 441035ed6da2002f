package dev.harbinger.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of fact, declared by a pack.
 *
 * @param name its name in the vocabulary
 * @param kind state or event
 * @param fields in the order of declaration
 * @param halfLifeDays days after which a report weighs half, or null if age does not matter
 * @param validity for how long a fact holds
 * @param doc what it means; empty if the author gave nothing
 * @param standard the field's standard that it follows, such as "ACLED event types"; empty if none
 * @param reporters who usually reports it and how reliably; empty if the author gave nothing
 */
public record FactType(
        String name,
        Kind kind,
        List<FieldType> fields,
        @Nullable Integer halfLifeDays,
        Validity validity,
        String doc,
        String standard,
        String reporters) {
    public FactType {
        fields = List.copyOf(fields);
    }

    /** Whether the newest fact about a thing replaces older ones, or each stands by itself. */
    public enum Kind {
        STATE,
        EVENT
    }

    /** The field of that name, or null. */
    public @Nullable FieldType field(String fieldName) {
        return fields.stream()
                .filter(f -> f.name().equals(fieldName))
                .findFirst()
                .orElse(null);
    }
}
