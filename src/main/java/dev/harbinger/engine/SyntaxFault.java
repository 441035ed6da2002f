package dev.harbinger.engine;

import dev.harbinger.rule.Advice;
import dev.harbinger.rule.DrlMask;
import dev.harbinger.rule.Position;
import dev.harbinger.rule.RuleProblem;
import dev.harbinger.rule.SourceMap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;

/**
 * Says a syntax fault in plain words: what was met and what is expected there. The parser tells only where it gave up,
 * so that an open quote or bracket is looked for in the text before.
 */
final class SyntaxFault {
    private static final Pattern MET = Pattern.compile("input '(.*?)'(?:$|\\s)");
    private static final Pattern NAME = Pattern.compile("\\s*rule\\s+(?:\"([^\"\n]*)\"|(\\w+)).*", Pattern.DOTALL);
    private static final Pattern KEYWORD = Pattern.compile("\\b(?:when|then)\\b");
    private static final Pattern FIRST_WORD = Pattern.compile("\\s*(\\w+).*", Pattern.DOTALL);
    private static final Map<Character, Character> BRACKETS = Map.of(')', '(', ']', '[', '}', '{');
    private static final String END = "<eof>";

    private final DrlPiece piece;
    private final String masked;
    private final SourceMap places;

    SyntaxFault(DrlPiece piece) {
        this.piece = piece;
        this.masked = DrlMask.of(piece.text());
        this.places = new SourceMap(Map.of(piece.path(), piece.text()));
    }

    /** A fault of the parser itself. */
    RuleProblem ofParser(Throwable fault) {
        return at(0, "The text is no valid DRL: the parser fails with " + fault + ".", null);
    }

    /**
     * What keeps the text from the parser: a comment or text that is not closed, behind which parser and
     * {@link DrlMask} might not read the same, or a shape that the parser cannot bear.
     */
    Optional<RuleProblem> beforeParsing() {
        int openComment = DrlMask.openComment(piece.text());
        if (openComment >= 0) {
            return Optional.of(
                    at(openComment, "The comment that begins here is not closed.", "Maybe write // for a short one."));
        }
        int openQuote = openQuote();
        if (openQuote >= 0) {
            return Optional.of(at(
                    openQuote,
                    "The text that this quote opens is not closed on its line.",
                    "Maybe a quote (\") is missing at the end of the text."));
        }
        return DrlShape.fault(piece.text())
                .map(fault -> at("text-refused", fault.offset(), fault.text(), fault.advice()));
    }

    /** The parser looked at the text too often. */
    RuleProblem tooIntricate(int line) {
        return at(
                "text-refused",
                places.offset(new Position(piece.path(), Math.max(line, 1), 1)),
                "The text is too intricate to be parsed.",
                "Maybe write it in several comparisons, patterns or rules.");
    }

    /** A fault that the parser reports. */
    RuleProblem of(DroolsParserException error) {
        Matcher met = MET.matcher(String.valueOf(error.getMessage()).replaceAll("\\s+", " "));
        String word = met.find() ? met.group(1) : "";
        return unexpected(word.isEmpty() ? END : word, offset(error, word));
    }

    private int offset(DroolsParserException error, String word) {
        if (error.getLineNumber() > 0 && !word.equals(END) && !word.isEmpty()) {
            return places.offset(new Position(piece.path(), error.getLineNumber(), error.getColumn() + 1));
        }
        return masked.stripTrailing().length();
    }

    /** The last quote of the first line with an odd number of them, or -1. */
    private int openQuote() {
        int start = 0;
        for (String line : masked.split("\n", -1)) {
            if (line.chars().filter(c -> c == '"').count() % 2 == 1) {
                return start + line.lastIndexOf('"');
            }
            start += line.length() + 1;
        }
        return -1;
    }

    private RuleProblem unexpected(String met, int offset) {
        Deque<Integer> open = openBrackets(offset);
        boolean ends = Set.of("when", "then", "end", "rule", "declare", END).contains(met);
        if (ends && !open.isEmpty()) {
            int bracket = open.peek();
            return at(bracket, "The bracket " + masked.charAt(bracket) + " that opens here is not closed.", null);
        }
        if (open.isEmpty() && BRACKETS.containsKey(met.charAt(0))) {
            return at(offset, "The bracket " + met + " closes nothing.", "Maybe remove it.");
        }
        String what = met.equals(END) ? "The " + kind() + " ends" : "The text (" + met + ") stands";
        String expected = expected(offset, !open.isEmpty());
        return at(offset, what + " where " + expected + " is expected.", advice(met, expected));
    }

    private String kind() {
        return Set.of("rule", "declare").contains(firstWord()) ? firstWord().replace("declare", "declaration") : "text";
    }

    private Deque<Integer> openBrackets(int end) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < end; i++) {
            char c = masked.charAt(i);
            if (BRACKETS.containsValue(c)) {
                open.push(i);
            } else if (BRACKETS.containsKey(c) && !open.isEmpty()) {
                open.pop();
            }
        }
        return open;
    }

    private String expected(int offset, boolean inBrackets) {
        String kind = firstWord();
        if (kind.equals("declare")) {
            return "a field (name : Type), an annotation or end";
        }
        if (!kind.equals("rule")) {
            return "rule or declare";
        }
        String last = "";
        Matcher keyword = KEYWORD.matcher(masked.substring(0, offset));
        while (keyword.find()) {
            last = keyword.group();
        }
        return switch (last) {
            case "" -> inBrackets ? "a text in quotes" : "an annotation or when";
            case "when" -> inBrackets ? "a comparison (field == value), a comma or a bracket" : "a pattern or then";
            default -> "conclude( drools ); and end";
        };
    }

    private static @Nullable String advice(String met, String expected) {
        if (met.equals("=")) {
            return "Maybe write ==.";
        }
        if (expected.startsWith("rule")) {
            return Advice.nearest(met, List.of("rule", "declare"));
        }
        if (expected.startsWith("a comparison")) {
            return "Maybe use one of == != < <= > >= contains in not && ||, and put a comma between comparisons.";
        }
        return met.equals(END) ? "Maybe a line with end is missing." : null;
    }

    private String firstWord() {
        Matcher first = FIRST_WORD.matcher(masked);
        return first.matches() ? first.group(1) : "";
    }

    private @Nullable String rule() {
        Matcher name = NAME.matcher(
                piece.text().substring(masked.length() - masked.stripLeading().length()));
        if (!name.matches()) {
            return null;
        }
        return name.group(1) == null ? name.group(2) : name.group(1);
    }

    private RuleProblem at(int offset, String text, @Nullable String advice) {
        return at("syntax", offset, text, advice);
    }

    private RuleProblem at(String code, int offset, String text, @Nullable String advice) {
        Position inPiece = places.at(piece.path(), offset);
        Position position = new Position(piece.path(), inPiece.line() + piece.linesBefore(), inPiece.column());
        return new RuleProblem(position, rule(), code, text, advice);
    }
}
