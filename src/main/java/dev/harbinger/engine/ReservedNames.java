package dev.harbinger.engine;

import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names that a declaration cannot have, because they mean something already. */
final class ReservedNames {
    /** Imported into every compiled pack. */
    private static final Set<String> TYPES =
            Set.of("Finding", "LocalFinding", "Level", "List", "LocalDate", "Conclusions");

    /** What a posted fact says of itself, and words of the constraint language and of the one that it is compiled to. */
    private static final Set<String> FIELDS = Set.of(
            "id",
            "type",
            "evidence",
            "not",
            "in",
            "contains",
            "excludes",
            "matches",
            "memberOf",
            "soundslike",
            "str",
            "and",
            "or",
            "end",
            "is",
            "isdef",
            "strsim",
            "with",
            "empty",
            "foreach",
            "until",
            "def",
            "function",
            "var",
            "before",
            "after",
            "during",
            "includes",
            "meets",
            "overlaps",
            "starts",
            "finishes",
            "coincides");

    private ReservedNames() {}

    /** Whether a fact type or enumeration must not have this name. */
    static boolean isOfType(String name) {
        return TYPES.contains(name) || isInJavaLang(name);
    }

    /** Whether a field must not have this name. */
    static boolean isOfField(String name) {
        return FIELDS.contains(name) || SourceVersion.isKeyword(name);
    }

    private static boolean isInJavaLang(String name) {
        try {
            Class.forName("java.lang." + name, false, null);
            return true;
        } catch (ClassNotFoundException | LinkageError unknown) {
            return false;
        }
    }
}
