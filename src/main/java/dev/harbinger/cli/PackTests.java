package dev.harbinger.cli;

import dev.harbinger.cli.report.LocatedProblem;
import dev.harbinger.cli.report.ProblemFormat;
import dev.harbinger.engine.Loaded;
import dev.harbinger.engine.PackLoader;
import dev.harbinger.engine.RuleBase;
import dev.harbinger.rule.RuleProblem;
import dev.harbinger.workshop.test.RuleTest;
import dev.harbinger.workshop.test.TestFiles;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import picocli.CommandLine.Help.Ansi;

/**
 * A pack with the tests that a command is to run. Immutable.
 *
 * @param path what the user named
 * @param base the rules
 * @param files the test files that the path covers
 */
record PackTests(PackPath path, RuleBase base, TestFiles files) {
    /** Loads packs and reads their tests; ends the command if a pack has a fault. */
    static List<PackTests> load(List<Path> paths) {
        return PackPath.of(paths).stream().map(PackTests::load).toList();
    }

    private static PackTests load(PackPath path) {
        if (!(PackLoader.load(path.loaded()) instanceof Loaded.Ready ready)) {
            throw CommandRefused.findings(told(path.pack(), PackLoader.load(path.loaded())));
        }
        TestFiles all = TestFiles.read(path.loaded(), ready.ruleBase().pack());
        SortedMap<String, String> texts = new TreeMap<>(all.texts());
        texts.keySet().removeIf(file -> !path.covers(file));
        List<RuleProblem> problems = all.problems().stream()
                .filter(problem -> path.covers(problem.position().file()))
                .toList();
        List<RuleTest> tests =
                all.tests().stream().filter(test -> path.covers(test.file())).toList();
        if (texts.isEmpty() && problems.isEmpty()) {
            throw CommandRefused.usage("There are no tests in (" + shown(path) + ").\nMaybe add a file to its folder "
                    + TestFiles.FOLDER + ", such as " + TestFiles.FOLDER + "/theme.yaml.");
        }
        return new PackTests(path, ready.ruleBase(), new TestFiles(texts, tests, problems));
    }

    private static Path shown(PackPath path) {
        return path.file() == null ? path.pack() : path.pack().resolve(path.file());
    }

    private static String told(Path pack, Loaded loaded) {
        List<LocatedProblem> problems = loaded instanceof Loaded.Faulty faulty
                ? faulty.problems().stream()
                        .map(problem -> LocatedProblem.of(pack, problem))
                        .toList()
                : List.of();
        StringWriter text = new StringWriter();
        ProblemFormat.TEXT.write(List.of(), problems, new PrintWriter(text), Ansi.OFF);
        return text + "The rules have problems, so no test was run.";
    }

    /** The same with only the tests of certain names. */
    PackTests named(Predicate<String> names) {
        List<RuleTest> tests =
                files.tests().stream().filter(test -> names.test(test.name())).toList();
        return new PackTests(path, base, new TestFiles(files.texts(), tests, files.problems()));
    }

    /** The faults of the test files, as the user may open them. */
    List<LocatedProblem> problems() {
        return files.problems().stream()
                .map(problem -> LocatedProblem.of(path.pack(), problem))
                .toList();
    }
}
