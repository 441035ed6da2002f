package dev.harbinger.cli;

import dev.harbinger.cli.report.JsonReport;
import dev.harbinger.cli.report.MutationSummary;
import dev.harbinger.rule.RuleDefinition;
import dev.harbinger.workshop.mutation.MutationPlan;
import dev.harbinger.workshop.mutation.MutationRun;
import dev.harbinger.workshop.test.RuleTestRun;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Tells which small wrong changes to rules no test would notice. */
@Command(
        name = "mutate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Tell which small wrong changes to rules no test would notice.",
        description = {
            "Flips operators, moves thresholds, swaps constants, drops conditions, turns not and exists about,",
            "and moves words of likelihood and firmness by one step: one change at a time."
        },
        footer = {
            "",
            "Examples:",
            "  harbinger mutate --theme spillover.drl",
            "  harbinger mutate --rule '^recruitment_' rules/tajikistan",
            "  harbinger mutate --limit 200 --budget 60s --threshold 80"
        })
final class MutateCommand implements Callable<Integer> {
    private static final String DRL = ".drl";

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "Folders of packs, packs, or test files. Default: rules")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--rule", paramLabel = "REGEX", description = "Only rules in whose id this is found.")
    private @Nullable Pattern rule;

    @Option(names = "--theme", paramLabel = "FILE", description = "Only rules of this file, such as spillover.drl.")
    private @Nullable String theme;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Try at most so many for each pack, always the same ones. Default: all")
    private int limit = Integer.MAX_VALUE;

    @Option(names = "--budget", paramLabel = "TIME", description = "Begin no batch after this time, such as 60s or 5m.")
    private @Nullable String budget;

    @Option(
            names = "--threshold",
            paramLabel = "PERCENT",
            description = "Exit with 1 if a smaller share is noticed. Default: survivors do not matter")
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
        if (limit < 1) {
            throw CommandRefused.usage("The limit (" + limit + ") is below 1.");
        }
        MutationPlan plan = new MutationPlan(this::isChosen, limit, stopwatch(budget));
        List<MutationSummary> summaries =
                PackTests.load(paths).stream().map(pack -> run(pack, plan)).toList();
        if (format.isJson()) {
            JsonReport.write(summaries, spec.commandLine().getOut());
        } else {
            summaries.forEach(summary -> summary.write(spec.commandLine().getOut()));
        }
        return summaries.stream().allMatch(summary -> summary.isAtLeast(least)) ? Exit.FINE : Exit.FINDINGS;
    }

    private MutationSummary run(PackTests pack, MutationPlan plan) {
        boolean sound = pack.files().problems().isEmpty()
                && pack.files().tests().parallelStream().allMatch(test -> RuleTestRun.passes(pack.base(), test));
        if (!sound) {
            throw CommandRefused.findings(
                    "The tests do not all pass, so they cannot judge mutants.\nMaybe see why with: harbinger test");
        }
        if (pack.base().pack().rules().values().stream().noneMatch(this::isChosen)) {
            throw CommandRefused.usage("No rule of the pack (" + pack.path().pack() + ") is chosen.");
        }
        try (ProgressLine progress = new ProgressLine("Judging mutants", harbinger.surroundings())) {
            return MutationSummary.of(
                    pack.path().pack(), MutationRun.of(pack.base(), pack.files().tests(), plan, progress));
        }
    }

    private boolean isChosen(RuleDefinition definition) {
        String file = definition.position().file();
        return (rule == null || rule.matcher(definition.id().value()).find())
                && (theme == null || file.equals(theme.endsWith(DRL) ? theme : theme + DRL));
    }

    private static BooleanSupplier stopwatch(@Nullable String budget) {
        if (budget == null) {
            return () -> true;
        }
        try {
            long nanos = Duration.parse("PT" + budget.toUpperCase(Locale.ROOT)).toNanos();
            long begun = System.nanoTime();
            return () -> System.nanoTime() - begun < nanos;
        } catch (DateTimeParseException | ArithmeticException fault) {
            throw CommandRefused.usage("The budget (" + budget + ") is no time.\nMaybe write 60s or 5m.");
        }
    }
}
