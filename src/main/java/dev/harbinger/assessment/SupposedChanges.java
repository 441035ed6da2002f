package dev.harbinger.assessment;

/**
 * Changes of a fact set that a question supposes.
 *
 * @param document {@code add}, {@code change}, {@code remove}, {@code distrust}, {@code regrade}, {@code asOf} as JSON in
 *     UTF-8; not to be changed by anyone
 * @param pointer JSON pointer to the changes in the body of the request, empty if they are all of it
 * @param storing whether the answer to the changed facts is kept, as an assessment of its own
 */
public record SupposedChanges(byte[] document, String pointer, Storing storing) {}
