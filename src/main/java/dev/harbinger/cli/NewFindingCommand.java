package dev.harbinger.cli;

import dev.harbinger.workshop.scaffold.Scaffold;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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
final class NewFindingCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ID", description = "In snake_case.")
    @SuppressWarnings("NullAway.Init")
    private String id;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private FindingOptions finding;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private PackFolderOptions pack;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        return new PlanReport(spec.commandLine(), pack.folder())
                .carryOut(Scaffold.finding(pack.folder(), finding.request(id, Map.of())));
    }
}
