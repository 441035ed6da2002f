package dev.harbinger.cli;

import dev.harbinger.cli.report.CoverageReport;
import dev.harbinger.cli.report.JsonReport;
import dev.harbinger.cli.report.LocatedProblem;
import dev.harbinger.workshop.coverage.CoverageRun;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Tells what the rule tests of packs cover. */
@Command(
        name = "coverage",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Tell what the rule tests of packs cover, and what they do not.",
        description = {
            "Rules that fired and rules that a test keeps quiet, conditions that alone kept a rule quiet,",
            "claims, mechanisms, mitigators and outcomes. Percentages are never rounded up."
        },
        footer = {
            "",
            "Examples:",
            "  harbinger coverage",
            "  harbinger coverage --threshold 100 rules/tajikistan",
            "  harbinger coverage --format json > coverage.json"
        })
final class CoverageCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "Folders of packs, packs, or test files. Default: rules")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--threshold",
            paramLabel = "PERCENT",
            description = "Exit with 1 if any measure is below this share, 0 to 100.")
    private @Nullable Double threshold;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private ReportFormOption format;

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private HarbingerCommand harbinger;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        double least = Thresholds.percent(threshold);
        List<LocatedProblem> problems = new ArrayList<>();
        List<CoverageReport> reports = new ArrayList<>();
        for (PackTests pack : PackTests.load(paths)) {
            problems.addAll(pack.problems());
            try (ProgressLine progress = new ProgressLine("Running tests", harbinger.surroundings())) {
                reports.add(CoverageReport.of(
                        pack.path().pack(),
                        CoverageRun.of(pack.base(), pack.files().tests(), progress)));
            }
        }
        if (format.isJson()) {
            JsonReport.write(reports, spec.commandLine().getOut());
        } else {
            reports.forEach(report -> report.write(spec.commandLine().getOut()));
        }
        return verdict(reports, problems, least);
    }

    private int verdict(List<CoverageReport> reports, List<LocatedProblem> problems, double least) {
        if (!problems.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println(
                            "The test files have problems, so some tests are not counted.\nMaybe see them with: harbinger test");
        }
        List<String> below = reports.stream()
                .flatMap(report -> report.coverage().below(least).stream()
                        .map(measure -> report.pack() + ": " + measure.name() + " " + measure.percent() + " %"))
                .toList();
        below.forEach(line -> spec.commandLine().getErr().println("Below " + least + " %: " + line));
        return below.isEmpty() && problems.isEmpty() ? Exit.FINE : Exit.FINDINGS;
    }
}
