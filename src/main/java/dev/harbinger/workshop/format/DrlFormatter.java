package dev.harbinger.workshop.format;

import dev.harbinger.engine.DrlSyntax;
import dev.harbinger.rule.Position;
import dev.harbinger.rule.RuleProblem;
import java.util.List;
import java.util.Objects;

/**
 * Formats a DRL file: the white space and the order of annotations are made uniform, everything else, comments among
 * it, stays as it is. What is formatted already does not change. Stateless and thread-safe.
 */
public final class DrlFormatter {
    private DrlFormatter() {}

    /**
     * Formats one file. A text that is no DRL, or that has anything but rules and declarations, is refused.
     *
     * @param file name of the file, for the positions of problems
     * @param text what its author wrote
     */
    public static Formatted format(String file, String text) {
        String source = text.replace("\r\n", "\n").replace('\r', '\n');
        List<RuleProblem> problems = DrlSyntax.problems(file, source);
        if (!problems.isEmpty()) {
            return new Formatted.Refused(problems);
        }
        try {
            return checked(file, source);
        } catch (FormatFault fault) {
            return new Formatted.Refused(List.of(problem(file, source, fault)));
        }
    }

    /** Trust is good: a text that lost a word, a comment or its sense is never given out. */
    private static Formatted checked(String file, String source) throws FormatFault {
        String result = set(source);
        if (!words(source).equals(words(result)) || !comments(source).equals(comments(result))) {
            throw new FormatFault(0, "The file cannot be formatted without losing a part of it.");
        }
        List<RuleProblem> problems = DrlSyntax.problems(file, result);
        return problems.isEmpty() ? new Formatted.Text(result) : new Formatted.Refused(problems);
    }

    private static String set(String source) throws FormatFault {
        return Printer.print(Layout.of(Part.of(Tokens.cut(source))));
    }

    private static List<String> words(String text) {
        return Tokens.cut(text).stream()
                .filter(token -> !token.isComment())
                .map(Token::text)
                .sorted()
                .toList();
    }

    private static List<String> comments(String text) {
        return Tokens.cut(text).stream()
                .filter(Token::isComment)
                .map(comment -> comment.text().stripTrailing())
                .toList();
    }

    private static RuleProblem problem(String file, String source, FormatFault fault) {
        String before = source.substring(0, fault.offset());
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int column = before.length() - before.lastIndexOf('\n');
        return new RuleProblem(
                new Position(file, line, column),
                null,
                "not-allowed",
                Objects.requireNonNull(fault.getMessage()),
                "Maybe run check first: it says what a file of rules may hold.");
    }
}
