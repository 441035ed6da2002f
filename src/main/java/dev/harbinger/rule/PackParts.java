package dev.harbinger.rule;

import dev.harbinger.fact.Vocabulary;
import java.util.Map;

/**
 * What a pack holds besides its rules.
 *
 * @param manifest what pack.yaml says
 * @param claims the claims by id
 * @param vocabulary the fact types and enumerations
 * @param places where the words of the files stand
 */
public record PackParts(Manifest manifest, Map<String, Claim> claims, Vocabulary vocabulary, SourceMap places) {}
