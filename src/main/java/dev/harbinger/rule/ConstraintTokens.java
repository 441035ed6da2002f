package dev.harbinger.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts the text between a pattern's parentheses into tokens. Only the tokens of the constraint language exist; any
 * other character ends the cutting with a fault, so that nothing else can reach the compiler.
 */
final class ConstraintTokens {
    private static final Pattern TOKEN = Pattern.compile("\\s*(?:"
            + "(?<text>\"[^\"\\\\\\p{Cntrl}]*\")"
            + "|(?<number>\\d{1,15}(?:\\.\\d{1,15})?)(?![\\w.])"
            + "|(?<variable>\\$[A-Za-z]\\w*(?:\\.[a-z]\\w*(?:\\.(?:age|size)\\b)?)?)"
            + "|(?<constant>[A-Z]\\w*\\.[A-Za-z]\\w*)(?![\\w.(])"
            + "|(?<name>[A-Z]\\w*)(?![\\w.(])"
            + "|(?<word>[a-z]\\w*(?:\\.(?:age|size))?)(?![\\w.(])"
            + "|(?<sign>==|!=|<=|>=|<|>|&&|\\|\\||\\(|\\)|,|:|\\+|-|\\*|/)"
            + ")\\s*");

    /** What a token is. */
    enum Kind {
        TEXT,
        NUMBER,
        VARIABLE,
        CONSTANT,
        NAME,
        WORD,
        SIGN,
        END
    }

    /**
     * A token.
     *
     * @param kind what it is
     * @param text as written, a text without its quotes
     * @param offset from the beginning of the constraint text, from 0
     */
    record Token(Kind kind, String text, int offset) {
        boolean is(String sign) {
            return (kind == Kind.SIGN || kind == Kind.WORD) && text.equals(sign);
        }
    }

    private ConstraintTokens() {}

    /**
     * Cuts a text.
     *
     * @throws ConstraintFault at the first character that begins no token
     */
    static List<Token> cut(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int at = 0;
        while (at < text.length()) {
            matcher.region(at, text.length());
            if (!matcher.lookingAt()) {
                if (text.substring(at).isBlank()) {
                    break;
                }
                throw new ConstraintFault(
                        skipSpace(text, at), "The constraint has something that is not allowed here.");
            }
            tokens.add(token(matcher));
            at = matcher.end();
        }
        tokens.add(new Token(Kind.END, "", text.length()));
        return tokens;
    }

    private static int skipSpace(String text, int at) {
        int offset = at;
        while (offset < text.length() && Character.isWhitespace(text.charAt(offset))) {
            offset++;
        }
        return offset;
    }

    private static Token token(Matcher matcher) {
        for (Kind kind : Kind.values()) {
            if (kind == Kind.END) {
                break;
            }
            String group = kind.name().toLowerCase(java.util.Locale.ROOT);
            String text = matcher.group(group);
            if (text != null) {
                String bare = kind == Kind.TEXT ? text.substring(1, text.length() - 1) : text;
                return new Token(kind, bare, matcher.start(group));
            }
        }
        throw new IllegalStateException("A token of no kind was cut.");
    }
}
