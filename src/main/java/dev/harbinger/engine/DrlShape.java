package dev.harbinger.engine;

import dev.harbinger.rule.DrlMask;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Looks for shapes that no rule needs and that the parser cannot bear: its look-ahead takes twice or thrice as long with
 * each bracket more, so that a line could keep it busy for years. Counted where texts in quotes and comments are blank,
 * which the parser does not read either.
 */
final class DrlShape {
    /** A pattern, and a comparison in it: {@code Attack( ( killed > 3 || claimed == true ) && ... )} is 2 deep. */
    private static final int DEEPEST = 10;

    /** Square and curly brackets are in no rule at all; so few cost nothing and are better told of by the readers. */
    private static final int DEEPEST_OTHER = 2;

    /** What may stand between two casts. */
    private static final String SIGNS = "+-!~";

    /** Quotes that word processors write, and that no text begins or ends with for the parser. */
    static final String QUOTES = "\u201c\u201d\u201e\u201f\u2018\u2019\u201a\u201b\u00ab\u00bb";

    private final String masked;
    private int depth;
    private int depthOfOthers;

    /** Whether a round bracket closed within another, with nothing but signs behind it: so begins a row of casts. */
    private boolean behindBracket;

    private DrlShape(String masked) {
        this.masked = masked;
    }

    /**
     * A shape that the parser must not meet.
     *
     * @param offset where it stands in the text
     * @param text what it is, and what to do
     */
    record Fault(int offset, String text, String advice) {}

    /** The first such shape of a text whose texts in quotes and comments are closed. */
    static Optional<Fault> fault(String text) {
        DrlShape shape = new DrlShape(DrlMask.of(text));
        for (int i = 0; i < text.length(); i++) {
            Fault fault = shape.fault(i);
            if (fault != null) {
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }

    private @Nullable Fault fault(int at) {
        char c = masked.charAt(at);
        if (c == '\'') {
            return new Fault(at, "A single quote is not allowed.", "Maybe put the text into double quotes.");
        }
        if (QUOTES.indexOf(c) >= 0) {
            return new Fault(at, "A typographic quote (" + c + ") is not allowed.", "Maybe write a straight one: \".");
        }
        if (c > ' ' && Character.isSpaceChar(c)) {
            return new Fault(
                    at,
                    String.format("A blank of another kind (U+%04X) is not allowed.", (int) c),
                    "Maybe write a plain blank.");
        }
        if (c == '`') {
            return new Fault(at, "A backtick is not allowed.", "Maybe remove it: names stand by themselves.");
        }
        if (c == '(' && behindBracket) {
            return new Fault(at, "A bracket ( stands right behind a closed one.", "Maybe put && or || between them.");
        }
        count(c);
        return depth <= DEEPEST && depthOfOthers <= DEEPEST_OTHER
                ? null
                : new Fault(
                        at,
                        "Brackets are nested more than " + (depth > DEEPEST ? DEEPEST : DEEPEST_OTHER) + " deep.",
                        "Maybe write it in several comparisons, patterns or rules.");
    }

    private void count(char c) {
        switch (c) {
            case '(' -> depth++;
            case ')' -> depth = Math.max(0, depth - 1);
            case '[', '{' -> depthOfOthers++;
            case ']', '}' -> depthOfOthers = Math.max(0, depthOfOthers - 1);
            default -> behindBracket = behindBracket && (Character.isWhitespace(c) || SIGNS.indexOf(c) >= 0);
        }
        if ("()[]{}".indexOf(c) >= 0) {
            behindBracket = c == ')' && depth > 0;
        }
    }
}
