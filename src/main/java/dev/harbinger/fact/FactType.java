package dev.harbinger.fact;

import java.util.List;
import java.util.stream.Stream;
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
        EVENT,
        /** Counted over facts of another type, never posted. */
        TALLY
    }

    /** The declared field of that name, or null. */
    public @Nullable FieldType field(String fieldName) {
        return named(fields, fieldName);
    }

    /** What rules may read though nobody posts it: ages of the fact and of its dates, sizes of its lists. */
    public List<FieldType> derived() {
        return kind == Kind.TALLY ? List.of() : DerivedFields.of(fields, validity);
    }

    /** Whether rules read an age under that name, of the fact or of a date that it holds. */
    public boolean isAge(String fieldName) {
        return DerivedFields.isAge(fieldName) && (field(fieldName) == null);
    }

    /** The field that rules read under a name, declared or derived, or null. */
    public @Nullable FieldType readable(String fieldName) {
        FieldType declared = field(fieldName);
        return declared == null ? named(derived(), fieldName) : declared;
    }

    /** The names of all that rules may read, in the order of declaration. */
    public List<String> readableNames() {
        return Stream.concat(fields.stream(), derived().stream())
                .map(FieldType::name)
                .toList();
    }

    private static @Nullable FieldType named(List<FieldType> fields, String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
