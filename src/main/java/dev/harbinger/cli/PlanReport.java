package dev.harbinger.cli;

import dev.harbinger.cli.report.LocatedProblem;
import dev.harbinger.cli.report.ProblemFormat;
import dev.harbinger.rule.RuleProblem;
import dev.harbinger.workshop.scaffold.Plan;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;

/** Carries out a plan and tells what was written, or tells why not. */
final class PlanReport {
    private final CommandLine line;
    private final Path pack;

    /**
     * @param line where to print
     * @param pack folder of the pack, as the user wrote it
     */
    PlanReport(CommandLine line, Path pack) {
        this.line = line;
        this.pack = pack;
    }

    /** Writes the files, or none; returns the exit code. */
    int carryOut(Plan plan) {
        if (plan instanceof Plan.Refused refused) {
            refused.problems().forEach(this::tell);
            line.getErr().println("Nothing was written.");
            return Exit.FINDINGS;
        }
        Plan.Ready ready = (Plan.Ready) plan;
        try {
            ready.changes().write();
        } catch (IOException fault) {
            throw CommandRefused.usage("Nothing was written, since a file cannot be: " + fault.getMessage());
        }
        tell(ready);
        return Exit.FINE;
    }

    private void tell(Plan.Ready ready) {
        PrintWriter out = line.getOut();
        ready.places()
                .forEach(place -> out.println(pack.resolve(place.file()) + ":" + place.line() + ": " + place.what()));
        out.println();
        out.println("Next:");
        ready.advice().forEach(advice -> out.println("  " + advice));
    }

    private void tell(RuleProblem problem) {
        if (!problem.position().file().isEmpty()) {
            ProblemFormat.TEXT.write(
                    List.of(),
                    List.of(LocatedProblem.of(pack, problem)),
                    line.getErr(),
                    line.getColorScheme().ansi());
            return;
        }
        line.getErr().println(problem.text());
        if (problem.advice() != null) {
            line.getErr().println("    " + problem.advice());
        }
    }
}
