package dev.harbinger.rule;

/**
 * A place in a file of a pack.
 *
 * @param file path within the pack, with forward slashes
 * @param line from 1, or 0 for the whole file
 * @param column from 1, or 0 for the whole line
 */
public record Position(String file, int line, int column) {}
