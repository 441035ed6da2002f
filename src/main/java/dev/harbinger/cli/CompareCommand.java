package dev.harbinger.cli;

import dev.harbinger.engine.EvaluationWatch;
import dev.harbinger.engine.RuleBase;
import dev.harbinger.fact.FactLimits;
import dev.harbinger.fact.FactSetReader;
import dev.harbinger.question.AnswerJson;
import dev.harbinger.workshop.compare.ComparisonReport;
import dev.harbinger.workshop.compare.ComparisonText;
import dev.harbinger.workshop.compare.FactSetDocument;
import dev.harbinger.workshop.compare.PackComparison;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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

/** Runs two versions of a pack over fact sets and tells whose levels change, and by which rules. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Tell whose levels a second version of a pack changes, and by which rules.",
        description = "Exit code 1 if a level changes, or if a version does not understand a fact set.",
        footer = {
            "",
            "Examples:",
            "  harbinger compare ../released/rules/tajikistan rules/tajikistan facts/tajikistan",
            "  harbinger compare --service http://localhost:8080 rules/tajikistan candidate/tajikistan"
        })
final class CompareCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "OLD", description = "Folder of the first version")
    @SuppressWarnings("NullAway.Init")
    private Path before;

    @Parameters(index = "1", paramLabel = "NEW", description = "Folder of the second version")
    @SuppressWarnings("NullAway.Init")
    private Path after;

    @Parameters(
            index = "2..*",
            paramLabel = "FACTS",
            description = "Fact sets: folders, .json and .ndjson files. Default, without --service: facts")
    private List<Path> facts = new ArrayList<>();

    @Option(
            names = "--service",
            paramLabel = "URL",
            description = "Take the fact sets of the assessments that a running service has stored")
    private @Nullable URI service;

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "1000",
            description = "The most stored assessments to take, newest first. Default: ${DEFAULT-VALUE}")
    private int most;

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
        RuleBase first = PackOptions.one(before);
        RuleBase second = PackOptions.one(after);
        ComparisonReport report =
                compared(first, second, factSets(first.pack().manifest().id()));
        spec.commandLine()
                .getOut()
                .print(
                        format.isJson()
                                ? new String(AnswerJson.write(report), StandardCharsets.UTF_8) + "\n"
                                : ComparisonText.of(report));
        return report.isNoteworthy() ? Exit.FINDINGS : Exit.FINE;
    }

    private ComparisonReport compared(RuleBase first, RuleBase second, List<FactSetDocument> factSets) {
        PackComparison comparison = new PackComparison(new FactSetReader(FactLimits.DEFAULT), first, second);
        try (ProgressLine progress = new ProgressLine("Comparing fact sets", harbinger.surroundings())) {
            return comparison.compare(factSets, new EvaluationWatch(), progress);
        }
    }

    private List<FactSetDocument> factSets(String pack) {
        List<FactSetDocument> sets = new ArrayList<>();
        if (service != null) {
            sets.addAll(new ServiceAssessments(service).of(pack, most));
        }
        List<Path> paths = facts.isEmpty() && service == null ? List.of(Path.of("facts")) : facts;
        for (Path path : paths) {
            read(path).stream()
                    .filter(one -> one.pack().map(pack::equals).orElse(true))
                    .forEach(sets::add);
        }
        if (sets.isEmpty()) {
            throw CommandRefused.usage("There is no fact set for the pack (" + pack + ").");
        }
        return sets;
    }

    private static List<FactSetDocument> read(Path path) {
        if (!Files.exists(path)) {
            throw CommandRefused.usage("There is no file or folder (" + path + ").");
        }
        try {
            return FactSetDocument.under(path);
        } catch (IOException unreadable) {
            throw CommandRefused.usage("The fact sets under (" + path + ") cannot be read.");
        }
    }
}
