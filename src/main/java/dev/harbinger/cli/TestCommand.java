package dev.harbinger.cli;

import dev.harbinger.cli.report.JsonReport;
import dev.harbinger.cli.report.TestJUnit;
import dev.harbinger.cli.report.TestReport;
import dev.harbinger.cli.report.TestText;
import dev.harbinger.workshop.FileChanges;
import dev.harbinger.workshop.test.GoldenUpdate;
import dev.harbinger.workshop.test.RuleTest;
import dev.harbinger.workshop.test.RuleTestRun;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the rule tests of packs. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Run the rule tests of packs.",
        description = "Each failure with its place, what was expected, what came, and why.",
        footer = {
            "",
            "Examples:",
            "  harbinger test",
            "  harbinger test rules/tajikistan/tests/spillover.yaml --watch",
            "  harbinger test --run 'closed outlet' --format json",
            "  harbinger test --junit target/rule-tests.xml rules"
        })
final class TestCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "Folders of packs, packs, or test files. Default: rules")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--run", paramLabel = "REGEX", description = "Only the tests in whose name this is found.")
    private @Nullable Pattern run;

    @Option(names = "--junit", paramLabel = "FILE", description = "Write JUnit XML to this file as well.")
    private @Nullable Path junit;

    @Option(names = "--update", description = "Write the golden values (expect:) anew before the tests are run.")
    private boolean update;

    @Option(names = "--watch", description = "Run again at each change of the packs, until interrupted.")
    private boolean watch;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private ReportFormOption format;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        return watch ? FolderWatch.repeat(PackPath.packs(paths), spec.commandLine(), this::once) : once();
    }

    private int once() {
        List<PackTests> packs = selected();
        if (update && update(packs)) {
            packs = selected();
        }
        TestReport report = TestReport.of(packs.stream()
                .map(pack -> new TestReport.Pack(
                        pack.path().pack(),
                        pack.files(),
                        RuleTestRun.of(pack.base(), pack.files().tests())))
                .toList());
        report(report);
        return report.failed() == 0 && report.problems().isEmpty() ? Exit.FINE : Exit.FINDINGS;
    }

    private List<PackTests> selected() {
        List<PackTests> packs = PackTests.load(paths).stream()
                .map(pack -> pack.named(name -> run == null || run.matcher(name).find()))
                .toList();
        if (run != null
                && packs.stream().allMatch(pack -> pack.files().tests().isEmpty())
                && packs.stream().allMatch(pack -> pack.files().problems().isEmpty())) {
            throw CommandRefused.usage("No test has a name in which (" + run + ") is found.");
        }
        return packs;
    }

    private void report(TestReport report) {
        PrintWriter out = spec.commandLine().getOut();
        if (format.isJson()) {
            JsonReport.write(report, out);
        } else {
            TestText.write(report, out, spec.commandLine().getColorScheme().ansi());
            spec.commandLine().getErr().println(TestText.summary(report));
        }
        if (junit != null) {
            Path folder = Objects.requireNonNullElse(junit.toAbsolutePath().getParent(), junit);
            write(new FileChanges().put(folder, junit, TestJUnit.of(report)));
        }
    }

    /** Whether a file was changed. */
    private boolean update(List<PackTests> packs) {
        FileChanges changes = new FileChanges();
        packs.forEach(pack -> pack.files().texts().forEach((file, text) -> {
            List<RuleTest> tests = pack.files().tests().stream()
                    .filter(test -> test.file().equals(file))
                    .toList();
            String updated = GoldenUpdate.of(pack.base(), text, tests);
            if (!updated.equals(text)) {
                changes.put(pack.path().pack(), pack.path().pack().resolve(file), updated);
            }
        }));
        write(changes);
        changes.texts().keySet().forEach(file -> spec.commandLine().getErr().println("Updated " + file + "."));
        return !changes.texts().isEmpty();
    }

    private static void write(FileChanges changes) {
        try {
            changes.write();
        } catch (IOException fault) {
            throw CommandRefused.usage("Nothing was written, since a file cannot be: " + fault.getMessage());
        }
    }
}
