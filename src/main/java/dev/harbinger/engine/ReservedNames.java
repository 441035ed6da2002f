package dev.harbinger.engine;

import java.util.List;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names that a declaration cannot have, because they mean something already. */
final class ReservedNames {
    /** Imported into every compiled pack, known to its compiler, or names that the engine has classes by. */
    private static final Set<String> TYPES = Set.of(
            "Finding",
            "LocalFinding",
            "Level",
            "Place",
            "List",
            "LocalDate",
            "Conclusions",
            "JoinGuard",
            "Reckoning",
            "Array",
            "BigDecimal",
            "BigInteger");

    /** Packages whose classes the compiler finds by their bare names. */
    private static final List<String> PACKAGES =
            List.of("java.lang", "org.kie.api.definition.rule", "org.kie.api.definition.type");

    /** What a posted fact says of itself, and words of the constraint language and of the one that it is compiled to. */
    private static final Set<String> FIELDS = Set.of(
            "id",
            "type",
            "evidence",
            "age",
            "not",
            "in",
            "contains",
            "borders",
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
            "metby",
            "overlappedby",
            "startedby",
            "finishedby",
            "finishes",
            "coincides");

    private ReservedNames() {}

    /** Whether a fact type or enumeration must not have this name. */
    static boolean isOfType(String name) {
        return TYPES.contains(name) || PACKAGES.stream().anyMatch(each -> hasClass(each + "." + name));
    }

    /** Whether a field must not have this name. */
    static boolean isOfField(String name) {
        return FIELDS.contains(name) || SourceVersion.isKeyword(name);
    }

    private static boolean hasClass(String name) {
        try {
            Class.forName(name, false, ReservedNames.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError unknown) {
            return false;
        }
    }
}
