package dev.harbinger.proof;

import dev.harbinger.fact.Fact;
import dev.harbinger.fact.FactType;
import dev.harbinger.fact.FieldType;
import dev.harbinger.fact.ValueType;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes values of facts for people: constants in lower case, as they are posted. */
public final class FactText {
    private FactText() {}

    /** All values of a fact by field. */
    public static SortedMap<String, String> values(Fact fact) {
        SortedMap<String, String> values = new TreeMap<>();
        fact.values().forEach((field, value) -> values.put(field, value(fact.type(), field, value)));
        return Collections.unmodifiableSortedMap(values);
    }

    /** The value of one field; "not given" for null. */
    public static String value(FactType type, String field, @Nullable Object value) {
        if (value == null) {
            return "not given";
        }
        if (value instanceof List<?> list) {
            return list.stream().map(each -> value(type, field, each)).collect(Collectors.joining(", ", "[", "]"));
        }
        FieldType declared = type.field(field);
        boolean choice = declared != null && declared.type() instanceof ValueType.Choice;
        return choice ? value.toString().toLowerCase(Locale.ROOT) : value.toString();
    }
}
