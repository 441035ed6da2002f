package dev.harbinger.assessment;

/**
 * A fact set that is asked about under the rules in force, and kept nowhere.
 *
 * @param document the fact set as posted, JSON in UTF-8; not to be changed by anyone
 * @param pointer JSON pointer to the fact set in the body of the request, empty if it is all of it
 */
public record PostedFacts(byte[] document, String pointer) implements Asked {}
