package dev.harbinger.cli;

import dev.harbinger.cli.report.LocatedProblem;
import dev.harbinger.cli.report.ProblemFormat;
import dev.harbinger.rule.RuleProblem.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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

    @Option(
            names = "--documents",
            paramLabel = "FOLDER",
            description =
                    "Texts of the source documents, .txt or .md; long runs of their words in the pack are told of")
    private @Nullable Path documents;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        Map<String, String> texts = documents == null ? Map.of() : SourceTexts.in(documents);
        Set<String> files = new TreeSet<>();
        Set<LocatedProblem> problems = new LinkedHashSet<>();
        for (PackPath path : PackPath.of(paths)) {
            files.addAll(path.files());
            new PackCheck(path, texts)
                    .problems()
                    .forEach(problem -> problems.add(LocatedProblem.of(path.pack(), problem)));
        }
        CommandLine line = spec.commandLine();
        format.write(
                files,
                List.copyOf(problems),
                line.getOut(),
                line.getColorScheme().ansi());
        if (format == ProblemFormat.TEXT) {
            line.getErr().println(summary(files.size(), problems));
        }
        return problems.isEmpty() ? Exit.FINE : Exit.FINDINGS;
    }

    private static String summary(int files, Set<LocatedProblem> problems) {
        long errors = problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
        return "Checked " + count(files, "file") + ": " + count(errors, "error") + ", "
                + count(problems.size() - errors, "warning") + ".";
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
