package dev.harbinger.workshop.compare;

import dev.harbinger.fact.FactProblem;
import dev.harbinger.fact.Prose;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tells in Markdown what a second version of a pack says otherwise. Stateless. */
public final class ComparisonText {
    private static final int SHORT = 12;
    private static final int MOST = 50;

    private ComparisonText() {}

    /** The report. */
    public static String of(ComparisonReport report) {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "Pack %s, %s against %s: levels change in %d of %d fact sets, only scores in %d.%n",
                report.pack(),
                shortened(report.before()),
                shortened(report.after()),
                report.levelChanges(),
                report.factSets(),
                report.scoreChanges()));
        section(
                text,
                "What is otherwise in the pack:",
                report.changes().stream().map(PackChange::toString).toList());
        report.moved().stream().filter(one -> !one.levels().isEmpty()).forEach(one -> write(one, text));
        report.unreadable().forEach(one -> write(one, text));
        return text.toString();
    }

    private static void write(Comparison.Assessed one, StringBuilder text) {
        section(
                text,
                one.factSet() + " (" + one.subject() + " as of " + Prose.day(one.asOf()) + "):",
                one.levels().stream().map(ComparisonText::line).toList());
    }

    private static String line(Shift shift) {
        String by = shift.by().stream().map(PackChange::toString).collect(Collectors.joining(", "));
        return shift.change().inWords() + (by.isEmpty() ? "." : ": " + by + ".");
    }

    private static void write(Comparison.Unreadable one, StringBuilder text) {
        section(
                text,
                one.factSet() + " is not understood by the " + one.version() + " version:",
                one.problems().stream().map(ComparisonText::line).toList());
    }

    private static String line(FactProblem problem) {
        return problem.pointer() + ": " + problem.text();
    }

    private static void section(StringBuilder text, String title, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        text.append('\n').append(title).append("\n\n");
        lines.stream()
                .limit(MOST)
                .forEach(line -> text.append("- ").append(line).append('\n'));
        if (lines.size() > MOST) {
            text.append("- and ").append(lines.size() - MOST).append(" more\n");
        }
    }

    private static String shortened(String digest) {
        return digest.substring(0, Math.min(SHORT, digest.length()));
    }
}
