package dev.harbinger.question.whynot;

/**
 * One part of a pattern beside the fact that comes nearest to it.
 *
 * @param field the field
 * @param actual its value
 * @param wanted what the pattern asks of it
 * @param held whether the value will do
 */
public record FieldComparison(String field, String actual, String wanted, boolean held) {}
