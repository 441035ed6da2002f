package dev.harbinger.question.difference;

import dev.harbinger.fact.Prose;
import dev.harbinger.question.Markdown;
import dev.harbinger.question.Markdown.Words;
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
        Markdown text = new Markdown().text("What would change:").blank();
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
        Markdown text = new Markdown()
                .text("From " + Prose.day(answer.before().asOf()) + " ("
                        + answer.before().overall().level() + ") to "
                        + Prose.day(answer.after().asOf()) + " ("
                        + answer.after().overall().level() + "):")
                .blank();
        List<String> moved = lines(answer.outcomes(), one -> one.sentence());
        list(text, moved.isEmpty() ? List.of("Nothing moved.") : moved);
        if (!answer.changes().isEmpty()) {
            text.blank().text("What is otherwise:").blank();
            list(text, lines(answer.changes(), one -> one.text()));
        }
        firings(text, answer.difference());
        text.blank().text("Shares: " + answer.method() + (answer.partial() ? "; partial." : "."));
        return text.toString();
    }

    /** What an assessment hangs on. */
    public static String of(Sensitivity answer) {
        Markdown text = new Markdown().text("What each level hangs on:").blank();
        list(text, lines(answer.weakPoints(), ChangeText::inWords));
        text.blank().text("If an origin is wrong:").blank();
        list(text, lines(answer.origins(), one -> one.sentence()));
        text.blank().text("If a fact is wrong:").blank();
        list(text, lines(answer.facts(), one -> one.sentence()));
        text.blank()
                .text((answer.search().partial() ? "Partial: time ran out. " : "")
                        + answer.search().stopped());
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

    private static void firings(Markdown text, Difference difference) {
        section(text, "Rules that fire only after:", difference.firingsGained());
        section(text, "Rules that fire only before:", difference.firingsLost());
    }

    private static void section(Markdown text, String title, List<Difference.FiringLine> firings) {
        if (!firings.isEmpty()) {
            text.blank().text(title).blank();
            items(text, lines(firings, one -> Words.of("").code(one.rule()).and(": " + one.because())));
        }
    }

    private static <T, L> List<L> lines(List<T> all, Function<T, L> line) {
        return all.stream().map(line).toList();
    }

    private static void list(Markdown text, List<String> lines) {
        items(text, lines(lines, Words::of));
    }

    private static void items(Markdown text, List<Words> lines) {
        lines.stream().limit(MOST).forEach(line -> text.item(0, line));
        if (lines.size() > MOST) {
            text.item("and " + (lines.size() - MOST) + " more");
        }
    }
}
