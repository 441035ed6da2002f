package dev.harbinger.cli;

import dev.harbinger.cli.report.LocatedProblem;
import dev.harbinger.cli.report.ProblemFormat;
import dev.harbinger.engine.Loaded;
import dev.harbinger.engine.PackLoader;
import dev.harbinger.rule.RuleProblem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells everything that is wrong with rule packs. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Tell everything that is wrong with rule packs.",
        description = "Every problem of every file at once, as file:line:column: rule: text, with advice.",
        footer = {
            "",
            "Examples:",
            "  harbinger check",
            "  harbinger check rules/tajikistan/spillover.drl",
            "  harbinger check --format sarif rules > harbinger.sarif",
            "",
            "What a code means: harbinger explain CODE"
        })
final class CheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PATH", arity = "0..*", description = "Folders of packs, packs, or files. Default: rules")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "One of ${COMPLETION-CANDIDATES}. Default: text")
    @SuppressWarnings("NullAway.Init")
    private ProblemFormat format;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<LocatedProblem> problems = new ArrayList<>();
        List<PackPath> asked = PackPath.of(paths);
        asked.forEach(path -> problems(path).stream()
                .filter(problem -> path.covers(problem.position().file()))
                .forEach(problem -> problems.add(LocatedProblem.of(path.pack(), problem))));
        CommandLine line = spec.commandLine();
        format.write(List.of(), problems, line.getOut(), line.getColorScheme().ansi());
        if (format == ProblemFormat.TEXT) {
            line.getErr().println(summary(asked, problems));
        }
        return problems.isEmpty() ? Exit.FINE : Exit.FINDINGS;
    }

    private static List<RuleProblem> problems(PackPath path) {
        return PackLoader.load(path.loaded()) instanceof Loaded.Faulty faulty ? faulty.problems() : List.of();
    }

    private static String summary(List<PackPath> asked, List<LocatedProblem> problems) {
        String packs = asked.size() == 1 ? "1 path" : asked.size() + " paths";
        return switch (problems.size()) {
            case 0 -> "Checked " + packs + ": no problem.";
            case 1 -> "Checked " + packs + ": 1 problem.";
            default -> "Checked " + packs + ": " + problems.size() + " problems.";
        };
    }
}
