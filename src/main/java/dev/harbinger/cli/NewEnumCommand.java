package dev.harbinger.cli;

import dev.harbinger.workshop.scaffold.EnumRequest;
import dev.harbinger.workshop.scaffold.Scaffold;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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
final class NewEnumCommand implements Callable<Integer> {
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

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private PackFolderOptions pack;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        return new PlanReport(spec.commandLine(), pack.folder())
                .carryOut(Scaffold.enumeration(pack.folder(), new EnumRequest(name, doc, constants)));
    }
}
