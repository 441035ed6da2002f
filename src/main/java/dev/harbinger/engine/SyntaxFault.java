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
    private static final Pattern TYPOGRAPHIC =
            Pattern.compile("\\(\\s*([" + DrlShape.QUOTES + "])|([" + DrlShape.QUOTES + "])\\s*\\)");
    private static final Pattern COUNTING =
            Pattern.compile("(?i)\\bwhen\\b.*?\\b(" + Counting.WORDS + ")\\s*\\(", Pattern.DOTALL);
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
        int typographic = openQuote < 0 ? -1 : typographicQuote(openQuote);
        if (typographic >= 0) {
            return Optional.of(at(
                    "text-refused",
                    typographic,
                    "A typographic quote (" + piece.text().charAt(typographic) + ") is not allowed.",
                    "Maybe write a straight one: \"."));
        }
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

    /** A typographic quote that was to open or close the text of an annotation on the line of an open quote; or -1. */
    private int typographicQuote(int open) {
        int lineStart = masked.lastIndexOf('\n', open) + 1;
        int lineEnd = masked.indexOf('\n', open) < 0 ? masked.length() : masked.indexOf('\n', open);
        Matcher quote = TYPOGRAPHIC.matcher(piece.text()).region(lineStart, lineEnd);
        if (!quote.find()) {
            return -1;
        }
        return quote.start(1) < 0 ? quote.start(2) : quote.start(1);
    }

    private RuleProblem unexpected(String met, int offset) {
        if (met.equals("#")) {
            return at(offset, "A comment does not begin with #.", "Maybe write //.");
        }
        Deque<Integer> open = openBrackets(offset);
        boolean ends = Set.of("when", "then", "end", "rule", "declare", END).contains(met);
        if (ends && !open.isEmpty()) {
            int bracket = open.peek();
            return at(bracket, "The bracket " + masked.charAt(bracket) + " that opens here is not closed.", null);
        }
        if (open.isEmpty() && BRACKETS.containsKey(met.charAt(0))) {
            return at(offset, "The bracket " + met + " closes nothing.", "Maybe remove it.");
        }
        int sign = signBefore(offset);
        if (sign >= 0 && !open.isEmpty()) {
            String number = masked.charAt(sign) == '%' ? "Maybe write the number alone." : null;
            return at(sign, "The text (" + masked.charAt(sign) + ") is followed by no value.", number);
        }
        Optional<RuleProblem> special = special(met, offset, !open.isEmpty());
        if (special.isPresent()) {
            return special.get();
        }
        String what = met.equals(END) ? "The " + kind() + " ends" : "The text (" + met + ") stands";
        String expected = expected(offset, !open.isEmpty());
        return at(offset, what + " where " + expected + " is expected.", advice(met, expected));
    }

    /** Where a sign of arithmetic stands right before a place; -1 if none does. */
    private int signBefore(int offset) {
        int before = masked.substring(0, offset).stripTrailing().length() - 1;
        return before >= 0 && "%+-*/".indexOf(masked.charAt(before)) >= 0 ? before : -1;
    }

    /** Faults that are known better than by what stands where something else is expected. */
    private Optional<RuleProblem> special(String met, int offset, boolean inBrackets) {
        if (firstWord().equals("declare")) {
            boolean end = met.equals(":") && masked.substring(0, offset).matches("(?s).*\\bend\\s*");
            int word = masked.lastIndexOf("end", offset);
            return end
                    ? Optional.of(at(
                            word,
                            "The name (end) of a field is reserved: it ends the declaration.",
                            "Maybe choose a longer name."))
                    : Optional.empty();
        }
        if (met.equals("in") && inBrackets) {
            return Optional.of(
                    at(offset, "The word (in) needs its values in round brackets.", "Maybe write in ( A, B )."));
        }
        Matcher counting = COUNTING.matcher(masked.substring(0, offset));
        return !inBrackets && counting.find()
                ? Optional.of(at(counting.start(1), Counting.refusal(counting.group(1)), null))
                : Optional.empty();
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
            return "Maybe use one of == != < <= > >= contains in borders not && ||, and put a comma between comparisons.";
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
