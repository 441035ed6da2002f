package dev.harbinger.cli;

import dev.harbinger.workshop.scaffold.Plan;
import dev.harbinger.workshop.scaffold.Scaffold;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Begins a finding. */
@Command(
        name = "finding",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Begin a finding in pack.yaml.",
        description = "Without a mechanism it is a situation that rules can only define.",
        footer = {
            "",
            "Example:",
            "  harbinger new finding weak_border --definition \"Hardly a post is manned.\" \\",
            "      --mechanism \"empty_posts:Posts are given up\""
        })
final class NewFindingCommand extends NewPartCommand {
    @Parameters(paramLabel = "ID", description = "In snake_case.")
    @SuppressWarnings("NullAway.Init")
    private String id;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private FindingOptions finding;

    @Override
    Plan plan(Path folder) {
        return Scaffold.finding(folder, finding.request(id, Map.of()));
    }
}
