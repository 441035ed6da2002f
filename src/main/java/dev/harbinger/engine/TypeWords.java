package dev.harbinger.engine;

import dev.harbinger.fact.Places;
import dev.harbinger.fact.ValueType;
import java.util.Locale;
import java.util.Map;

/** The types of fields by name, also as people call them who come from other languages. */
public final class TypeWords {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("text", "String"),
            Map.entry("string", "String"),
            Map.entry("number", "Double"),
            Map.entry("double", "Double"),
            Map.entry("float", "Double"),
            Map.entry("decimal", "Double"),
            Map.entry("integer", "Integer"),
            Map.entry("int", "Integer"),
            Map.entry("long", "Integer"),
            Map.entry("boolean", "Boolean"),
            Map.entry("bool", "Boolean"),
            Map.entry("flag", "Boolean"),
            Map.entry("date", "LocalDate"),
            Map.entry("localdate", "LocalDate"),
            Map.entry("location", Places.TYPE),
            Map.entry("place", Places.TYPE),
            Map.entry("list", "List"));

    private TypeWords() {}

    /** The type that declarations name for such values. */
    public static String of(ValueType type) {
        if (type instanceof ValueType.Choice choice) {
            return choice.type().name();
        }
        if (type instanceof ValueType.Location) {
            return Places.TYPE;
        }
        if (type instanceof ValueType.WholeNumber) {
            return "Integer";
        }
        if (type instanceof ValueType.Decimal) {
            return "Double";
        }
        if (type instanceof ValueType.Flag) {
            return "Boolean";
        }
        return type instanceof ValueType.Day ? "LocalDate" : "String";
    }

    /** The type that such a word means; the word itself if it is none of them. */
    public static String meant(String word) {
        return TYPES.getOrDefault(word.toLowerCase(Locale.ROOT), word);
    }

    /** Whether a word means a type of another name. */
    static boolean isOther(String word) {
        return !meant(word).equals(word);
    }
}
