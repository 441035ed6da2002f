package dev.harbinger.cli;

import dev.harbinger.workshop.scaffold.EnumRequest;
import dev.harbinger.workshop.scaffold.Plan;
import dev.harbinger.workshop.scaffold.Scaffold;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins an enumeration. */
@Command(
        name = "enum",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Begin an enumeration in vocabulary.drl.",
        footer = {
            "",
            "Example:",
            "  harbinger new enum RouteStatus --doc \"Whether a road is open.\" --constants OPEN,LIMITED,CLOSED"
        })
final class NewEnumCommand extends NewPartCommand {
    @Parameters(paramLabel = "NAME", description = "In UpperCamelCase.")
    @SuppressWarnings("NullAway.Init")
    private String name;

    @Option(names = "--doc", paramLabel = "TEXT", defaultValue = "", description = "What it says.")
    @SuppressWarnings("NullAway.Init")
    private String doc;

    @Option(
            names = "--constants",
            paramLabel = "NAME",
            split = ",",
            description = "In UPPER_SNAKE_CASE, in their order, apart by commas.")
    private List<String> constants = new ArrayList<>();

    @Override
    Plan plan(Path folder) {
        return Scaffold.enumeration(folder, new EnumRequest(name, doc, constants));
    }
}
