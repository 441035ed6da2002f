package dev.harbinger.cli.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.harbinger.rule.Position;
import dev.harbinger.workshop.coverage.Measure;
import dev.harbinger.workshop.coverage.TestCoverage;
import dev.harbinger.workshop.coverage.Uncovered;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What the tests of a pack cover, as reports show it.
 *
 * @param pack folder of the pack, as the user named it
 * @param coverage the measures, places as the user may open them
 */
public record CoverageReport(String pack, @JsonUnwrapped TestCoverage coverage) {
    /** The report on a pack in a folder. */
    public static CoverageReport of(Path folder, TestCoverage coverage) {
        List<Measure> located = coverage.measures().stream()
                .map(measure -> new Measure(
                        measure.name(),
                        measure.covered(),
                        measure.total(),
                        measure.uncovered().stream()
                                .map(one -> located(folder, one))
                                .toList()))
                .toList();
        return new CoverageReport(slashes(folder), new TestCoverage(coverage.tests(), located));
    }

    private static Uncovered located(Path folder, Uncovered one) {
        Position at = one.position();
        return new Uncovered(
                new Position(slashes(folder.resolve(at.file())), at.line(), at.column()), one.id(), one.text());
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** Writes it for people: a table, then what is not covered. */
    public void write(PrintWriter out) {
        out.println(pack + ": " + coverage.tests() + (coverage.tests() == 1 ? " test" : " tests"));
        for (Measure measure : coverage.measures()) {
            out.println(String.format(
                    Locale.ROOT,
                    "  %-24s %5d of %5d  %5s %%",
                    measure.name(),
                    measure.covered(),
                    measure.total(),
                    measure.percent()));
        }
        coverage.measures().forEach(measure -> writeUncovered(measure, out));
    }

    private static void writeUncovered(Measure measure, PrintWriter out) {
        if (!measure.uncovered().isEmpty()) {
            out.println();
            out.println("Not covered: " + measure.name());
        }
        for (Uncovered one : measure.uncovered()) {
            Position at = one.position();
            out.println("  " + at.file() + ":" + at.line() + ":" + at.column() + ": " + one.id() + ": " + one.text());
        }
    }
}
