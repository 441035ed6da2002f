package dev.harbinger.engine;

import java.util.Locale;
import java.util.Map;

/** What people call the types of fields who come from other languages. */
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
            Map.entry("list", "List"));

    private TypeWords() {}

    /** The type that such a word means; the word itself if it is none of them. */
    public static String meant(String word) {
        return TYPES.getOrDefault(word.toLowerCase(Locale.ROOT), word);
    }

    /** Whether a word means a type of another name. */
    static boolean isOther(String word) {
        return !meant(word).equals(word);
    }
}
