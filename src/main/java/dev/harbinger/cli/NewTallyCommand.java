package dev.harbinger.cli;

import dev.harbinger.workshop.scaffold.Plan;
import dev.harbinger.workshop.scaffold.Scaffold;
import dev.harbinger.workshop.scaffold.TallyRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a tally. */
@Command(
        name = "tally",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Begin a tally in vocabulary.drl: facts counted before rules match.",
        footer = {
            "",
            "Example:",
            "  harbinger new tally AttackWave --of AttackEvent --within \"30 days\" \\",
            "      --where 'target == AttackTarget.CIVILIANS' --key district"
        })
final class NewTallyCommand extends NewPartCommand {
    @Parameters(paramLabel = "NAME", description = "In UpperCamelCase.")
    @SuppressWarnings("NullAway.Init")
    private String name;

    @Option(names = "--of", paramLabel = "TYPE", required = true, description = "The fact type that it counts.")
    @SuppressWarnings("NullAway.Init")
    private String counted;

    @Option(names = "--within", paramLabel = "DAYS", description = "Only facts at most so old, such as \"30 days\".")
    private @Nullable String within;

    @Option(names = "--where", paramLabel = "CONSTRAINT", description = "Only facts that satisfy it.")
    private @Nullable String where;

    @Option(
            names = "--key",
            paramLabel = "FIELD",
            split = ",",
            description = "One count for each value of these fields, apart by commas.")
    private List<String> keys = new ArrayList<>();

    @Option(names = "--doc", paramLabel = "TEXT", defaultValue = "", description = "What it counts.")
    @SuppressWarnings("NullAway.Init")
    private String doc;

    @Override
    Plan plan(Path folder) {
        return Scaffold.tally(folder, new TallyRequest(name, counted, within, where, keys, doc));
    }
}
