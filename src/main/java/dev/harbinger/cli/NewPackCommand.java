package dev.harbinger.cli;

import dev.harbinger.workshop.scaffold.PackRequest;
import dev.harbinger.workshop.scaffold.Scaffold;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Begins a pack. */
@Command(
        name = "pack",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Begin a pack: one outcome, one fact type, one claim, one rule with its tests.",
        footer = {"", "Example:", "  harbinger new pack kivu --title \"Armed groups in the Kivus\""})
final class NewPackCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", description = "Name of the pack's folder, in snake_case.")
    @SuppressWarnings("NullAway.Init")
    private String name;

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            defaultValue = "TODO: what the pack knows about",
            description = "What the pack knows about.")
    @SuppressWarnings("NullAway.Init")
    private String title;

    @Option(
            names = "--rules",
            paramLabel = "FOLDER",
            defaultValue = "${env:HARBINGER_RULES:-rules}",
            description = "Folder of the rule packs. Default: ${DEFAULT-VALUE}")
    @SuppressWarnings("NullAway.Init")
    private Path rules;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        return new PlanReport(spec.commandLine(), rules.resolve(name))
                .carryOut(Scaffold.pack(rules, new PackRequest(name, title)));
    }
}
