package dev.harbinger.cli;

import dev.harbinger.cli.report.LocatedProblem;
import dev.harbinger.cli.report.ProblemFormat;
import dev.harbinger.rule.FolderBounds;
import dev.harbinger.rule.RuleProblem;
import dev.harbinger.rule.RuleProblem.Severity;
import dev.harbinger.workshop.FileChanges;
import dev.harbinger.workshop.format.DrlFiles;
import dev.harbinger.workshop.format.DrlFormatter;
import dev.harbinger.workshop.format.Formatted;
import dev.harbinger.workshop.format.UnifiedDiff;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Formats DRL files to the one style. */
@Command(
        name = "fmt",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Format DRL files to one style.",
        description = {
            "White space and the order of annotations become uniform; comments stay. A file with faults is left as it is.",
            "Prints the files that changed. The path - formats standard input to standard output."
        },
        footer = {
            "",
            "Examples:",
            "  harbinger fmt",
            "  harbinger fmt --check --diff rules",
            "  harbinger fmt - < theme.drl"
        })
final class FmtCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PATH", arity = "0..*", description = "Files, or folders of them. Default: rules")
    private List<String> paths = new ArrayList<>();

    @Option(names = "--check", description = "Write nothing; exit with 1 if a file is not formatted.")
    private boolean check;

    @Option(names = "--diff", description = "Show what changes.")
    private boolean diff;

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private HarbingerCommand harbinger;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final List<LocatedProblem> problems = new ArrayList<>();
    private final FileChanges changes = new FileChanges();

    @Override
    public Integer call() {
        if (paths.contains("-")) {
            return filter();
        }
        SortedMap<Path, Path> found = files();
        found.forEach(this::look);
        List<String> files = found.keySet().stream().map(Path::toString).toList();
        if (!check) {
            write();
        }
        ProblemFormat.TEXT.write(
                files, problems, out(), spec.commandLine().getColorScheme().ansi());
        return problems.isEmpty() ? Exit.FINE : Exit.FINDINGS;
    }

    /** Formats standard input; what cannot be formatted comes out as it went in, so that an editor loses nothing. */
    private int filter() {
        if (paths.size() > 1) {
            throw CommandRefused.usage("The path (-) must stand alone.");
        }
        String source = text("-");
        Formatted formatted = DrlFormatter.format("<stdin>", source);
        report("<stdin>", source, formatted);
        String result = formatted instanceof Formatted.Text text ? text.text() : source;
        // To the byte what an editor asked for; the reports beside it are for people.
        PrintWriter plain = harbinger.surroundings().out();
        plain.print(check || diff ? "" : result);
        plain.flush();
        ProblemFormat.TEXT.write(
                List.of(),
                problems,
                spec.commandLine().getErr(),
                spec.commandLine().getColorScheme().ansi());
        return problems.isEmpty() ? Exit.FINE : Exit.FINDINGS;
    }

    private SortedMap<Path, Path> files() {
        try {
            List<Path> asked = (paths.isEmpty() ? List.of("rules") : paths)
                    .stream().map(Path::of).toList();
            return DrlFiles.of(asked);
        } catch (IOException missing) {
            throw CommandRefused.usage("There is no readable file or folder (" + missing.getMessage() + ").");
        }
    }

    private void look(Path path, Path folder) {
        String file = path.toString();
        String refusal = refusal(path, folder);
        if (refusal != null) {
            problems.add(refused(file, refusal));
            return;
        }
        String source = text(file);
        Formatted formatted = DrlFormatter.format(file, source);
        report(file, source, formatted);
        if (formatted instanceof Formatted.Text text && !text.text().equals(source)) {
            changes.put(folder, path, text.text());
        }
    }

    private static @Nullable String refusal(Path file, Path folder) {
        try {
            return FolderBounds.of(folder).refusalToRead(file);
        } catch (IOException fault) {
            return "The file cannot be read.";
        }
    }

    private static LocatedProblem refused(String file, String text) {
        return new LocatedProblem(file, 0, 0, null, "unreadable-file", text, null, Severity.ERROR);
    }

    private void report(String file, String source, Formatted formatted) {
        if (formatted instanceof Formatted.Refused refused) {
            refused.problems().forEach(problem -> problems.add(located(file, problem)));
        } else if (formatted instanceof Formatted.Text text && !text.text().equals(source)) {
            if (check) {
                problems.add(unformatted(file, UnifiedDiff.firstDifference(source, text.text())));
            }
            if (diff) {
                out().print(UnifiedDiff.of(file, source, text.text()));
            }
        }
    }

    private static LocatedProblem located(String file, RuleProblem problem) {
        return new LocatedProblem(
                file,
                problem.position().line(),
                problem.position().column(),
                problem.rule(),
                problem.code(),
                problem.text(),
                problem.advice(),
                problem.severity());
    }

    private static LocatedProblem unformatted(String file, int line) {
        return new LocatedProblem(
                file,
                line,
                1,
                null,
                "not-formatted",
                "The file is not in the one style.",
                "Maybe run harbinger fmt " + file + ".",
                Severity.ERROR);
    }

    private void write() {
        try {
            changes.write();
        } catch (IOException fault) {
            throw CommandRefused.usage("No file was changed, since one cannot be written: " + fault.getMessage());
        }
        changes.texts().keySet().forEach(file -> out().println(file));
    }

    private String text(String name) {
        return InputFile.read(name, harbinger.surroundings().in()).utf8();
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
