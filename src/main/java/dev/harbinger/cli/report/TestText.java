package dev.harbinger.cli.report;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/** Writes what came of rule tests for people: a line a file, then each failure with its reason. */
public final class TestText {
    private TestText() {}

    /** Writes the report, without the summary. */
    public static void write(TestReport report, PrintWriter out, Ansi ansi) {
        report.files().forEach(file -> out.println(line(file, ansi)));
        TextReport.write(report.problems(), out, ansi);
        report.files()
                .forEach(file -> file.tests().stream()
                        .filter(test -> !test.isPassed())
                        .forEach(test -> write(file, test, out, ansi)));
    }

    private static String line(TestReport.File file, Ansi ansi) {
        String passed = file.passed() + " passed";
        return file.file() + ": "
                + (file.failed() == 0
                        ? coloured(passed, Style.fg_green, ansi)
                        : passed + ", " + coloured(file.failed() + " failed", Style.fg_red, ansi));
    }

    private static void write(TestReport.File file, TestReport.Test test, PrintWriter out, Ansi ansi) {
        out.println();
        String place = file.file() + ":" + test.line() + ":" + test.column() + ": ";
        out.println(coloured(place, Style.bold, ansi) + test.name());
        for (TestReport.Failure failure : test.failures()) {
            out.println("  line " + failure.line());
            out.println("    expected: " + failure.expected());
            out.println("    actual:   " + coloured(failure.actual(), Style.fg_red, ansi));
            List<String> why = failure.why().lines().toList();
            for (int i = 0; i < why.size(); i++) {
                out.println(((i == 0 ? "    why:      " : "              ") + why.get(i)).stripTrailing());
            }
        }
    }

    private static String coloured(String text, Style style, Ansi ansi) {
        return ansi.enabled() ? style.on() + text + style.off() : text;
    }

    /** The numbers in one line. */
    public static String summary(TestReport report) {
        String faults = report.problems().isEmpty()
                ? ""
                : " " + counted(report.problems().size(), "fault")
                        + " in the test files: tests with a fault were not run.";
        return "Ran " + counted(report.tests(), "test") + " in "
                + counted(report.files().size(), "file") + ": " + report.passed() + " passed, " + report.failed()
                + " failed." + faults;
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
