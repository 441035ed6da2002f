package dev.harbinger.workshop.format;

import dev.harbinger.workshop.format.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a DRL text into tokens; together they are the whole text. */
final class Tokens {
    private static final Pattern TOKEN = Pattern.compile(
            "(?<LINECOMMENT>//[^\\n]*)"
                    + "|(?<BLOCKCOMMENT>/\\*.*?\\*/)"
                    + "|(?<TEXT>\"[^\"]*\"|'[^']*')"
                    + "|(?<WORD>[\\p{L}\\p{N}_$]+(?:\\.[\\p{L}\\p{N}_$]+)*)"
                    + "|(?<SIGN>==|!=|<=|>=|&&|\\|\\||.)",
            Pattern.DOTALL);

    private Tokens() {}

    /** The tokens of a text, whose lines end in a line feed; the last one is the end. */
    static List<Token> cut(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int at = 0;
        while (true) {
            int start = skipSpace(text, at);
            String before = text.substring(at, start);
            if (start == text.length()) {
                tokens.add(new Token(Kind.END, "", before, start));
                return tokens;
            }
            matcher.region(start, text.length());
            if (!matcher.lookingAt()) {
                throw new IllegalStateException("A character begins no token.");
            }
            tokens.add(new Token(kind(matcher), matcher.group(), before, start));
            at = matcher.end();
        }
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static Kind kind(Matcher matcher) {
        for (Kind kind : Kind.values()) {
            if (kind != Kind.END && matcher.group(kind.name().replace("_", "")) != null) {
                return kind;
            }
        }
        throw new IllegalStateException("A token of no kind was cut.");
    }
}
