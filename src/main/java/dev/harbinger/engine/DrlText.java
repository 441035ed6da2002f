package dev.harbinger.engine;

import dev.harbinger.fact.HarmlessText;
import dev.harbinger.rule.Position;
import dev.harbinger.rule.RuleProblem;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Looks at the characters of a DRL file before any parser does. */
final class DrlText {
    private static final int LONGEST = 500_000;
    private static final int LONGEST_LINE = 2_000;

    /** Some editors begin a file with it; nobody sees it. */
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final String file;
    private final String text;
    private final Consumer<RuleProblem> problems;
    private int line = 1;
    private int column;

    private DrlText(String file, String text, Consumer<RuleProblem> problems) {
        this.file = file;
        this.text = text;
        this.problems = problems;
    }

    /** Whether the text may be given to a parser; reports the first reason if not. */
    static boolean isAcceptable(String file, String text, Consumer<RuleProblem> problems) {
        return new DrlText(file, text, problems).check();
    }

    private boolean check() {
        if (text.length() > LONGEST) {
            return refuse("The file has more than " + LONGEST + " characters.");
        }
        return text.codePoints().allMatch(this::accept);
    }

    private boolean accept(int c) {
        column += Character.charCount(c);
        if (c == '\n') {
            line++;
            column = 0;
            return true;
        }
        if (c == '\\') {
            return refuse("A backslash is not allowed: rules need no escapes.");
        }
        if (c == BYTE_ORDER_MARK && line == 1 && column == 1) {
            return refuse("The file begins with a byte order mark.", "Maybe save it as UTF-8 without one.");
        }
        if (c != '\t' && c != '\r' && !HarmlessText.isHarmless(c)) {
            return refuse("An invisible character (" + HarmlessText.of(Character.toString(c)) + ") is not allowed.");
        }
        if (column > LONGEST_LINE) {
            return refuse("The line has more than " + LONGEST_LINE + " characters.");
        }
        return true;
    }

    private boolean refuse(String reason) {
        return refuse(reason, null);
    }

    private boolean refuse(String reason, @Nullable String advice) {
        problems.accept(new RuleProblem(new Position(file, line, column), null, "text-refused", reason, advice));
        return false;
    }
}
