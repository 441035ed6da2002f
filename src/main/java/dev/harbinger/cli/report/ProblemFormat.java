package dev.harbinger.cli.report;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi;

/** How problems are written. */
public enum ProblemFormat {
    /** One line a problem, for people and for the problem matchers of editors. */
    TEXT,
    /** One JSON document. */
    JSON,
    /** SARIF 2.1.0, for code scanning. */
    SARIF,
    /** JUnit XML, a test case a file, for CI servers. */
    JUNIT;

    /**
     * Writes problems.
     *
     * @param files every file that was looked at, in order; reports that count what is sound need them
     * @param problems in the order of the report
     * @param ansi whether text may be coloured
     */
    public void write(Collection<String> files, List<LocatedProblem> problems, PrintWriter out, Ansi ansi) {
        switch (this) {
            case TEXT -> TextReport.write(problems, out, ansi);
            case JSON -> JsonReport.write(problems, out);
            case SARIF -> SarifReport.write(problems, out);
            case JUNIT -> JUnitReport.write(files, problems, out);
        }
        out.flush();
    }

    /** The word as users write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
