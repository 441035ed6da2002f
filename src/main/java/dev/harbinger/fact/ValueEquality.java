package dev.harbinger.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares the values of facts. Texts that differ only in case say the same. */
final class ValueEquality {
    private ValueEquality() {}

    /** The form in which a value is compared. */
    static Object comparable(Object value) {
        if (value instanceof String text) {
            return text.toLowerCase(Locale.ROOT);
        } else if (value instanceof List<?> list) {
            return list.stream().map(each -> comparable((Object) each)).toList();
        }
        return value;
    }

    /** The fields that both give with different values, sorted. */
    static List<String> differing(Map<String, Object> one, Map<String, Object> other) {
        List<String> fields = new ArrayList<>();
        one.forEach((field, value) -> {
            Object second = other.get(field);
            if (second != null && !comparable(value).equals(comparable(second))) {
                fields.add(field);
            }
        });
        return fields.stream().sorted().toList();
    }

    /** Whether no field that both give has different values. */
    static boolean agree(Map<String, Object> one, Map<String, Object> other) {
        return differing(one, other).isEmpty();
    }

    /** All values as one text; the same for the same values. */
    static String canonical(Map<String, Object> values) {
        return values.toString();
    }

    /** The value of a field for people. */
    static String shown(FactType type, String field, @Nullable Object value) {
        FieldType declared = type.field(field);
        return value == null || declared == null ? String.valueOf(value) : ValueFormat.value(value, declared.type());
    }
}
