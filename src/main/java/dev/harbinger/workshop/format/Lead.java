package dev.harbinger.workshop.format;

/**
 * What comes before a part.
 *
 * @param kind whether it begins a line
 * @param indent blanks at the beginning of its line, if it begins one
 * @param commentIndent blanks before a comment above it
 */
record Lead(Kind kind, int indent, int commentIndent) {
    /** Blanks a step. */
    static final int STEP = 4;

    /** Whether a part begins a line. */
    enum Kind {
        /** It stays on the line. */
        SAME,
        /** It begins a line. */
        LINE,
        /** It begins a line at the top of the file, after an empty one. */
        TOP
    }

    static Lead same(int depth) {
        return new Lead(Kind.SAME, STEP * (depth + 1), STEP * (depth + 1));
    }

    static Lead line(int depth) {
        return new Lead(Kind.LINE, STEP * (depth + 1), STEP * (depth + 1));
    }

    /** For the words when, then and end. */
    static Lead margin() {
        return new Lead(Kind.LINE, 0, STEP);
    }

    static Lead top() {
        return new Lead(Kind.TOP, 0, 0);
    }
}
