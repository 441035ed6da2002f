package dev.harbinger.cli.report;

import dev.harbinger.rule.RuleProblem.Severity;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Help.Ansi;

/** Writes problems as {@code file:line:column: rule: text [code]}, the advice on a line of its own. */
final class TextReport {
    private TextReport() {}

    static void write(List<LocatedProblem> problems, PrintWriter out, Ansi ansi) {
        problems.forEach(problem -> write(problem, out, ansi));
    }

    private static void write(LocatedProblem problem, PrintWriter out, Ansi ansi) {
        out.println(line(problem, ansi));
        if (problem.advice() != null) {
            out.println("    " + problem.advice());
        }
    }

    /** The problem in one line, without its advice and without colour. */
    static String line(LocatedProblem problem) {
        return line(problem, Ansi.OFF);
    }

    private static String line(LocatedProblem problem, Ansi ansi) {
        String place = problem.file() + ":" + problem.line() + ":" + problem.column() + ": ";
        String subject = problem.subject() == null ? "" : problem.subject() + ": ";
        return bold(place, ansi) + subject + problem.text() + " " + coloured(problem, ansi);
    }

    private static String bold(String text, Ansi ansi) {
        // What ends bold in the library begins a double underline on many terminals.
        return ansi.enabled() ? Ansi.Style.bold.on() + text + Ansi.Style.reset.on() : text;
    }

    private static String coloured(LocatedProblem problem, Ansi ansi) {
        boolean warning = problem.severity() == Severity.WARNING;
        String code = "[" + problem.code() + (warning ? ", warning]" : "]");
        if (!ansi.enabled()) {
            return code;
        }
        Ansi.Style colour = warning ? Ansi.Style.fg_yellow : Ansi.Style.fg_red;
        return colour.on() + code + colour.off();
    }
}
