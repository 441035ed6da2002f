package dev.harbinger.cli;

import dev.harbinger.fact.FactType;
import dev.harbinger.workshop.scaffold.FactTypeRequest;
import dev.harbinger.workshop.scaffold.Plan;
import dev.harbinger.workshop.scaffold.Scaffold;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a fact type. */
@Command(
        name = "fact-type",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Begin a fact type in vocabulary.drl.",
        description =
                "Types: String, Integer, Double, Boolean, LocalDate, Place, List<...>, or an enumeration of the vocabulary.",
        footer = {
            "",
            "Example:",
            "  harbinger new fact-type BorderMarket --doc \"A market on the border.\" \\",
            "      --field town:String --field stalls:Integer:stalls --field trend:Trend"
        })
final class NewFactTypeCommand extends NewPartCommand {
    @Parameters(paramLabel = "NAME", description = "In UpperCamelCase.")
    @SuppressWarnings("NullAway.Init")
    private String name;

    @Option(names = "--event", description = "Facts are events; without it they are states.")
    private boolean event;

    @Option(names = "--doc", paramLabel = "TEXT", defaultValue = "", description = "What a fact of this type says.")
    @SuppressWarnings("NullAway.Init")
    private String doc;

    @Option(
            names = "--field",
            paramLabel = "NAME:TYPE[:UNIT]",
            description = "A field; may be given again. The first is the key.")
    private List<String> fields = new ArrayList<>();

    @Override
    Plan plan(Path folder) {
        FactType.Kind kind = event ? FactType.Kind.EVENT : FactType.Kind.STATE;
        return Scaffold.factType(folder, new FactTypeRequest(name, kind, doc, fields));
    }
}
