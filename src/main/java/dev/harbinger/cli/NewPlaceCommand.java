package dev.harbinger.cli;

import dev.harbinger.workshop.scaffold.PlaceRequest;
import dev.harbinger.workshop.scaffold.Plan;
import dev.harbinger.workshop.scaffold.Scaffold;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a place. */
@Command(
        name = "place",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Begin a place in places.yaml.",
        footer = {
            "",
            "Example:",
            "  harbinger new place TJ-GB --name Gorno-Badakhshan --name GBAO --in TJ --borders AF-BDS"
        })
final class NewPlaceCommand extends NewPartCommand {
    @Parameters(paramLabel = "CODE", description = "Of ISO 3166-1 or -2 where there is one.")
    @SuppressWarnings("NullAway.Init")
    private String code;

    @Option(
            names = "--name",
            paramLabel = "TEXT",
            description = "What else it is called; may be given again. The first is what sentences say.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--in", paramLabel = "CODE", description = "The place that it lies in.")
    private @Nullable String within;

    @Option(names = "--borders", paramLabel = "CODE", split = ",", description = "Its neighbours, apart by commas.")
    private List<String> borders = new ArrayList<>();

    @Override
    Plan plan(Path folder) {
        return Scaffold.place(folder, new PlaceRequest(code, names, within, borders));
    }
}
