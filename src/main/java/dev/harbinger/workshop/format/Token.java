package dev.harbinger.workshop.format;

import java.util.Set;

/**
 * A piece of a DRL text.
 *
 * @param kind what it is
 * @param text as written
 * @param before the white space before it
 * @param offset from the beginning of the text, from 0
 */
record Token(Kind kind, String text, String before, int offset) {
    /** Words before which a parenthesis does not belong to them as it does to a type. */
    private static final Set<String> CONNECTIVES = Set.of("in", "not", "and", "or", "exists", "contains");

    private static final Set<String> SIGNS =
            Set.of("(", ")", ",", ";", ":", "@", "!", "==", "!=", "<=", ">=", "<", ">", "&&", "||");

    /** What a token is. */
    enum Kind {
        WORD,
        TEXT,
        SIGN,
        LINE_COMMENT,
        BLOCK_COMMENT,
        /** The end of the text; empty. */
        END
    }

    boolean isComment() {
        return kind == Kind.LINE_COMMENT || kind == Kind.BLOCK_COMMENT;
    }

    /** Whether it is this word or sign. */
    boolean is(String other) {
        return (kind == Kind.WORD || kind == Kind.SIGN) && text.equals(other);
    }

    /** Line ends before it, back to the token before. */
    int newlines() {
        return (int) before.chars().filter(c -> c == '\n').count();
    }

    /** Whether one blank stands between this token and the next on the same line. */
    boolean isApartFrom(Token next) {
        if (isUnknownSign() || next.isUnknownSign() && kind != Kind.SIGN) {
            return !next.before.isEmpty();
        }
        if (is("@") || is("!") || next.is(",") || next.is(";") || is("(") && next.is(")")) {
            return false;
        }
        return !next.is("(") || kind != Kind.WORD || CONNECTIVES.contains(text);
    }

    /** A sign that no rule should hold, so that nothing is known about the blanks around it. */
    private boolean isUnknownSign() {
        return kind == Kind.SIGN && !SIGNS.contains(text);
    }
}
