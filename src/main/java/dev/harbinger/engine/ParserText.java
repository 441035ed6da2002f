package dev.harbinger.engine;

import dev.harbinger.rule.DrlMask;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the parser is given instead of an author's text. The parser knows no sets and no places: declarations of sets are
 * blanked, and {@code in Name} and {@code borders} are written with a comparison that it does know. Nor does it know a rule
 * without a consequence: the one that there is, is put before the end of the rule. Every place is where it was, but for what
 * stands behind such an end on its line. Only the tree's shape is taken from it: constraints are read from the author's own
 * text.
 */
final class ParserText {
    /** A set's declaration, up to the first end, as long as no other begins before. */
    static final Pattern SET =
            Pattern.compile("(?<![\\w.$@])declare\\s+set\\b(?:(?!\\b(?:declare|rule)\\b)[\\s\\S])*?(?<![\\w.$])end\\b");

    private static final Pattern OWN_WORD = Pattern.compile("(?<![\\w.$@])(not\\s+)?(in|borders)(?=\\s+[A-Z$])");

    private static final Pattern WORD =
            Pattern.compile("(?<![\\w.$@])(?:rule|when|then|conclude|end|declare)(?!\\w)|[()]");

    private static final String CONSEQUENCE = "then conclude( drools ); ";

    private ParserText() {}

    /** The text that stands for an author's, or for a part of it. */
    static String of(String text) {
        StringBuilder result = new StringBuilder(text);
        String masked = DrlMask.of(text);
        SET.matcher(masked).results().forEach(set -> blank(result, set));
        Matcher own = OWN_WORD.matcher(masked);
        while (own.find()) {
            String sign = own.group(1) == null ? "==" : "!=";
            result.replace(
                    own.start(2), own.end(2), sign + " ".repeat(own.group(2).length() - sign.length()));
            if (own.group(1) != null) {
                result.replace(own.start(1), own.start(1) + 3, "   ");
            }
        }
        ends(result.toString()).forEach(end -> result.insert(end, CONSEQUENCE));
        return result.toString();
    }

    /** Where rules end that have no consequence, the last first. */
    private static Deque<Integer> ends(String text) {
        Deque<Integer> ends = new ArrayDeque<>();
        Matcher word = WORD.matcher(DrlMask.of(text));
        int depth = 0;
        String last = "";
        while (word.find()) {
            switch (word.group()) {
                case "(" -> depth++;
                case ")" -> depth = Math.max(0, depth - 1);
                default -> {
                    if (depth == 0 && word.group().equals("end") && last.equals("when")) {
                        ends.push(word.start());
                    }
                    last = depth == 0 ? word.group() : last;
                }
            }
        }
        return ends;
    }

    private static void blank(StringBuilder text, MatchResult part) {
        for (int i = part.start(); i < part.end(); i++) {
            if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
                text.setCharAt(i, ' ');
            }
        }
    }
}
