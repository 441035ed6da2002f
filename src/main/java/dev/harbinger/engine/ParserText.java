package dev.harbinger.engine;

import dev.harbinger.rule.DrlMask;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the parser is given instead of an author's text: the parser knows no sets. Their declarations are blanked, and
 * {@code in Name} is written with a comparison that it does know. The result is as long as the text, so that a place found
 * in one is the same place in the other. Only the tree's shape is taken from it: constraints are read from the author's
 * own text.
 */
final class ParserText {
    /** A set's declaration, up to the first end, as long as no other begins before. */
    static final Pattern SET =
            Pattern.compile("(?<![\\w.$@])declare\\s+set\\b(?:(?!\\b(?:declare|rule)\\b)[\\s\\S])*?(?<![\\w.$])end\\b");

    private static final Pattern IN_NAME = Pattern.compile("(?<![\\w.$@])(not\\s+)?(in)(?=\\s+[A-Z])");

    private ParserText() {}

    /** The text that stands for an author's, or for a part of it. */
    static String of(String text) {
        StringBuilder result = new StringBuilder(text);
        String masked = DrlMask.of(text);
        SET.matcher(masked).results().forEach(set -> blank(result, set));
        Matcher in = IN_NAME.matcher(masked);
        while (in.find()) {
            if (in.group(1) == null) {
                result.replace(in.start(2), in.end(2), "==");
            } else {
                result.replace(in.start(1), in.start(1) + 3, "   ").replace(in.start(2), in.end(2), "!=");
            }
        }
        return result.toString();
    }

    private static void blank(StringBuilder text, MatchResult part) {
        for (int i = part.start(); i < part.end(); i++) {
            if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
                text.setCharAt(i, ' ');
            }
        }
    }
}
