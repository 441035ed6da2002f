package dev.harbinger.cli;

import dev.harbinger.cli.report.JsonReport;
import dev.harbinger.cli.report.LocatedProblem;
import dev.harbinger.cli.report.ProblemCount;
import dev.harbinger.cli.report.ProblemFormat;
import dev.harbinger.engine.UnreadFiles;
import dev.harbinger.rule.RuleProblem.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Tells everything that is wrong with rule packs. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Tell everything that is wrong with rule packs.",
        description = {
            "Every problem of every file at once, as file:line:column: rule: text, with advice.",
            "The path - checks the text on standard input in the place of the file that --path names."
        },
        footer = {
            "",
            "Examples:",
            "  harbinger check",
            "  harbinger check rules/tajikistan/spillover.drl",
            "  harbinger check --watch --summary",
            "  harbinger check - --path rules/tajikistan/spillover.drl < buffer",
            "  harbinger check --format sarif rules > harbinger.sarif",
            "",
            "What a code means: harbinger explain CODE"
        })
final class CheckCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "Folders of packs, packs, or files; - for standard input. Default: rules")
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

    @Option(
            names = "--path",
            paramLabel = "FILE",
            description = "With -: the file of a pack that the text is of; it need not be there yet")
    private @Nullable Path bufferOf;

    @Option(names = "--summary", description = "Tell only how many problems of each kind there are, and where.")
    private boolean summary;

    @Option(names = "--watch", description = "Check again at each change of the packs, until interrupted.")
    private boolean watch;

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private HarbingerCommand harbinger;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        refuseWhatDoesNotGoTogether();
        if (paths.contains(Path.of(STANDARD_INPUT))) {
            return buffer();
        }
        return watch ? FolderWatch.repeat(PackPath.packs(paths), spec.commandLine(), this::onDisk) : onDisk();
    }

    private void refuseWhatDoesNotGoTogether() {
        boolean buffer = paths.contains(Path.of(STANDARD_INPUT));
        if (buffer && (paths.size() > 1 || watch)) {
            throw CommandRefused.usage("The path (-) must stand alone, without --watch.");
        }
        if (buffer != (bufferOf != null)) {
            throw CommandRefused.usage(
                    "The path (-) and the option --path go together.\nMaybe write: check - --path rules/kivu/theme.drl");
        }
        if (summary && format != ProblemFormat.TEXT && format != ProblemFormat.JSON) {
            throw CommandRefused.usage(
                    "A summary has no form (" + format + ").\nMaybe use --format text or --format json.");
        }
    }

    private int buffer() {
        PackPath path = PackPath.ofUnsaved(bufferOf == null ? Path.of(STANDARD_INPUT) : bufferOf);
        SortedMap<String, String> unsaved = new TreeMap<>();
        unsaved.put(
                path.fileName(),
                InputFile.read(STANDARD_INPUT, harbinger.surroundings().in()).utf8());
        return report(new TreeSet<>(path.files()), new PackCheck(path, unsaved, texts()).problems());
    }

    private int onDisk() {
        Set<String> files = new TreeSet<>();
        Set<LocatedProblem> problems = new LinkedHashSet<>();
        for (Path folder : PackPath.foldersOfPacks(paths)) {
            UnreadFiles.besidePacks(folder).forEach(problem -> problems.add(LocatedProblem.of(folder, problem)));
        }
        for (PackPath path : PackPath.of(paths)) {
            files.addAll(path.files());
            problems.addAll(new PackCheck(path, new TreeMap<>(), texts()).problems());
        }
        return report(files, List.copyOf(problems));
    }

    private Map<String, String> texts() {
        return documents == null ? Map.of() : SourceTexts.in(documents);
    }

    private int report(Set<String> files, List<LocatedProblem> problems) {
        CommandLine line = spec.commandLine();
        if (summary) {
            List<ProblemCount> counts = ProblemCount.of(problems);
            if (format == ProblemFormat.JSON) {
                JsonReport.write(counts, line.getOut());
            } else {
                ProblemCount.write(counts, line.getOut());
            }
        } else {
            format.write(files, problems, line.getOut(), line.getColorScheme().ansi());
        }
        if (format == ProblemFormat.TEXT) {
            line.getErr().println(verdict(files.size(), problems));
        }
        return problems.isEmpty() ? Exit.FINE : Exit.FINDINGS;
    }

    private static String verdict(int files, List<LocatedProblem> problems) {
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
