package dev.harbinger.rule;

import dev.harbinger.fact.Vocabulary;
import java.util.Map;
import java.util.Set;

/**
 * What a pack holds besides its rules.
 *
 * @param manifest what pack.yaml says
 * @param claims the claims by id
 * @param vocabulary the fact types and enumerations
 * @param faulty enumerations by name, and fields as {@code Type.field}, whose declarations have faults: rules that use them
 *     are not blamed for what follows
 * @param places where the words of the files stand
 */
public record PackParts(
        Manifest manifest, Map<String, Claim> claims, Vocabulary vocabulary, Set<String> faulty, SourceMap places) {
    public PackParts {
        faulty = Set.copyOf(faulty);
    }
}
