package dev.harbinger.fact;

import java.util.List;

/**
 * An enumeration declared by a pack.
 *
 * @param name its name in the vocabulary
 * @param constants its constants in the order of declaration, in upper case
 * @param acronyms whether sentences keep the constants in upper case, as in JA or TJ-KG
 * @param ordered whether its constants stand from the least to the most, so that rules may compare them so
 * @param doc what it stands for; empty if the author gave nothing
 */
public record EnumType(String name, List<String> constants, boolean acronyms, boolean ordered, String doc) {
    public EnumType {
        constants = List.copyOf(constants);
    }

    /** An enumeration of ordinary words. */
    public EnumType(String name, List<String> constants, String doc) {
        this(name, constants, false, false, doc);
    }
}
