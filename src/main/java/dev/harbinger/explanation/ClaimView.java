package dev.harbinger.explanation;

/**
 * A claim with its citation.
 *
 * @param id the claim
 * @param source the document
 * @param paragraph where in the document
 * @param statement the claim, in our own words
 */
public record ClaimView(String id, String source, String paragraph, String statement) {}
