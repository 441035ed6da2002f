package dev.harbinger.question.difference;

import dev.harbinger.question.sensitivity.Sensitivity;
import dev.harbinger.question.sensitivity.WeakPoint;
import dev.harbinger.question.whatif.WhatIf;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells in Markdown what changed, or would. Stateless. */
public final class ChangeText {
    private static final int MOST = 20;

    private ChangeText() {}

    /** What would be otherwise if the facts were others. */
    public static String of(WhatIf answer) {
        StringBuilder text = new StringBuilder("What would change:\n\n");
        List<String> moved = answer.difference().outcomes().stream()
                .filter(OutcomeChange::moved)
                .map(change -> change.inWords() + ".")
                .toList();
        list(text, moved.isEmpty() ? List.of("Nothing.") : moved);
        firings(text, answer.difference());
        return text.toString();
    }

    /** What moved between two fact sets, and by what. */
    public static String of(AssessmentDifference answer) {
        StringBuilder text = new StringBuilder("From " + answer.before().asOf() + " ("
                + answer.before().overall().level() + ") to " + answer.after().asOf() + " ("
                + answer.after().overall().level() + "):\n\n");
        List<String> moved = lines(answer.outcomes(), one -> one.sentence());
        list(text, moved.isEmpty() ? List.of("Nothing moved.") : moved);
        if (!answer.changes().isEmpty()) {
            text.append("\nWhat is otherwise:\n\n");
            list(text, lines(answer.changes(), one -> one.text()));
        }
        firings(text, answer.difference());
        text.append("\nShares: ").append(answer.method()).append(answer.partial() ? "; partial.\n" : ".\n");
        return text.toString();
    }

    /** What an assessment hangs on. */
    public static String of(Sensitivity answer) {
        StringBuilder text = new StringBuilder("What each level hangs on:\n\n");
        list(text, lines(answer.weakPoints(), ChangeText::inWords));
        text.append("\nIf an origin is wrong:\n\n");
        list(text, lines(answer.origins(), one -> one.sentence()));
        text.append("\nIf a fact is wrong:\n\n");
        list(text, lines(answer.facts(), one -> one.sentence()));
        text.append('\n')
                .append(answer.search().partial() ? "Partial: time ran out. " : "")
                .append(answer.search().stopped())
                .append('\n');
        return text.toString();
    }

    private static String inWords(WeakPoint point) {
        String head = point.name() + " (" + point.level() + ")";
        if (!point.facts().isEmpty() || !point.origins().isEmpty()) {
            return head + " falls without any one of these: "
                    + Stream.concat(point.facts().stream(), point.origins().stream())
                            .collect(Collectors.joining(", ")) + ".";
        }
        return point.smallestSets().isEmpty()
                ? head + " stands without any one of its facts and origins."
                : head + " falls without both of " + point.smallestSets().get(0) + andMore(point) + ".";
    }

    private static String andMore(WeakPoint point) {
        int more = point.smallestSets().size() - 1;
        return more == 0 ? "" : ", or of " + more + " other pairs";
    }

    private static void firings(StringBuilder text, Difference difference) {
        section(text, "Rules that fire only after:", difference.firingsGained());
        section(text, "Rules that fire only before:", difference.firingsLost());
    }

    private static void section(StringBuilder text, String title, List<Difference.FiringLine> firings) {
        if (!firings.isEmpty()) {
            text.append('\n').append(title).append("\n\n");
            list(text, lines(firings, one -> "`" + one.rule() + "`: " + one.because()));
        }
    }

    private static <T> List<String> lines(List<T> all, Function<T, String> line) {
        return all.stream().map(line).toList();
    }

    private static void list(StringBuilder text, List<String> lines) {
        lines.stream()
                .limit(MOST)
                .forEach(line -> text.append("- ").append(line).append('\n'));
        if (lines.size() > MOST) {
            text.append("- and ").append(lines.size() - MOST).append(" more\n");
        }
    }
}
