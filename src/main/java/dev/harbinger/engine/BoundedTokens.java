package dev.harbinger.engine;

import org.antlr.runtime.CommonTokenStream;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;

/**
 * The tokens of a DRL text, at which a parser may look only so often. So no text keeps the parser busy without end,
 * whatever its shape, and on each machine the same texts are refused. For one parser.
 */
final class BoundedTokens extends CommonTokenStream {
    /** Looks that any text has, however short. */
    private static final long BASE = 1_000_000;

    /** The rules of the shipped packs need up to 6 looks a character. */
    private static final long EACH_CHARACTER = 200;

    private long left;

    /** @param length of the text, in characters */
    BoundedTokens(TokenSource source, int length) {
        super(source);
        this.left = BASE + EACH_CHARACTER * length;
    }

    @Override
    public Token LT(int ahead) {
        if (--left < 0) {
            throw new TooManyLooks();
        }
        return super.LT(ahead);
    }

    /** Whether the parser was stopped; it may have taken that for a fault of the text and gone on. */
    boolean areUsedUp() {
        return left < 0;
    }

    /** Where the parser was, from 1; 0 if it had not begun. */
    int line() {
        return tokens.isEmpty() || p < 0
                ? 0
                : tokens.get(Math.min(p, tokens.size() - 1)).getLine();
    }

    /** Stops the parser. */
    static final class TooManyLooks extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
