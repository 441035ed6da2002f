package dev.harbinger.fact;

/**
 * How large a posted fact set may be, so that reading one is bounded work.
 *
 * @param maxFacts most facts in one set
 * @param maxTextLength most characters in one text
 * @param maxDepth most levels of nested JSON objects and lists; a plain fact set needs 4
 * @param maxListLength most elements in a list field
 */
public record FactLimits(int maxFacts, int maxTextLength, int maxDepth, int maxListLength) {
    /** Enough for every fact set that a person writes. */
    public static final FactLimits DEFAULT = new FactLimits(10_000, 2_000, 16, 100);

    public FactLimits {
        requirePositive("maxFacts", maxFacts);
        requirePositive("maxTextLength", maxTextLength);
        requirePositive("maxDepth", maxDepth);
        requirePositive("maxListLength", maxListLength);
    }

    private static void requirePositive(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException("The " + name + " (" + value + ") is less than 1.");
        }
    }
}
