package dev.harbinger.rule;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a pack.
 *
 * @param position where
 * @param rule name of the rule, or null if it is not about one
 * @param code stable name of the kind of problem, lower-case words joined by hyphens
 * @param text what is wrong, in one sentence
 * @param advice what may help, a sentence that starts with "Maybe", or null
 * @param severity whether the pack can be loaded in spite of it
 */
public record RuleProblem(
        Position position,
        @Nullable String rule,
        String code,
        String text,
        @Nullable String advice,
        Severity severity) implements Comparable<RuleProblem> {
    private static final Comparator<RuleProblem> ORDER = Comparator.comparing(
                    (RuleProblem p) -> p.position().file())
            .thenComparingInt(p -> p.position().line())
            .thenComparingInt(p -> p.position().column())
            .thenComparing(RuleProblem::text);

    /** Whether a pack can be loaded in spite of a problem. */
    public enum Severity {
        /** It cannot. */
        ERROR,
        /** It can, but an author should look at it. */
        WARNING
    }

    /** A problem with which the pack cannot be loaded. */
    public RuleProblem(Position position, @Nullable String rule, String code, String text, @Nullable String advice) {
        this(position, rule, code, text, advice, Severity.ERROR);
    }

    /** Orders by file, line, column and text. */
    @Override
    public int compareTo(RuleProblem other) {
        return ORDER.compare(this, other);
    }

    /** The problem as {@code file:line:column: rule: text}, with the advice on a line of its own. */
    @Override
    public String toString() {
        return advice == null ? head() : head() + "\n    " + advice;
    }

    /** The same on one line, for a log. */
    public String onOneLine() {
        return advice == null ? head() : head() + " " + advice;
    }

    private String head() {
        String place = position.file() + ":" + position.line() + ":" + position.column() + ": ";
        return (rule == null ? place : place + rule + ": ") + text;
    }
}
