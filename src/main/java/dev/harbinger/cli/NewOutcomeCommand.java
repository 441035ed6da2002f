package dev.harbinger.cli;

import dev.harbinger.workshop.scaffold.OutcomeRequest;
import dev.harbinger.workshop.scaffold.Plan;
import dev.harbinger.workshop.scaffold.Scaffold;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins an outcome. */
@Command(
        name = "outcome",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Begin an outcome in pack.yaml.",
        footer = {
            "",
            "Example:",
            "  harbinger new outcome food_crisis --warning \"Hunger may spread.\" --horizon \"3 months\" \\",
            "      --needs MarketPrice --mechanism \"price:Food becomes too dear\""
        })
final class NewOutcomeCommand extends NewPartCommand {
    private final Map<String, String> members = new LinkedHashMap<>();

    @Parameters(paramLabel = "ID", description = "In snake_case.")
    @SuppressWarnings("NullAway.Init")
    private String id;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private FindingOptions finding;

    @Option(
            names = "--needs",
            paramLabel = "TYPE",
            split = ",",
            description = "Fact types that it is assessed by, apart by commas.")
    private List<String> needs = new ArrayList<>();

    @Option(
            names = "--needs-findings",
            paramLabel = "ID",
            split = ",",
            description = "Findings that it is assessed by as well.")
    private List<String> needsFindings = new ArrayList<>();

    @Option(names = "--warning", paramLabel = "TEXT", description = "What may happen, one sentence.")
    private void warning(String text) {
        members.put("warning", text);
    }

    @Option(names = "--horizon", paramLabel = "TEXT", description = "Within which time. Default: 6 months")
    private void horizon(String text) {
        members.put("horizon", text);
    }

    @Option(
            names = "--severity",
            paramLabel = "WORD",
            description = "How bad it would be: extreme, severe, moderate, minor or unknown. Default: unknown")
    private void severity(String text) {
        members.put("severity", text);
    }

    @Override
    Plan plan(Path folder) {
        return Scaffold.outcome(folder, new OutcomeRequest(finding.request(id, members), needs, needsFindings));
    }
}
