package dev.harbinger.cli;

import dev.harbinger.fact.FactType;
import dev.harbinger.workshop.scaffold.FactTypeRequest;
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

/** Begins a fact type. */
@Command(
        name = "fact-type",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Begin a fact type in vocabulary.drl.",
        description =
                "Types: String, Integer, Double, Boolean, LocalDate, List<...>, or an enumeration of the vocabulary.",
        footer = {
            "",
            "Example:",
            "  harbinger new fact-type BorderMarket --doc \"A market on the border.\" \\",
            "      --field town:String --field stalls:Integer:stalls --field trend:Trend"
        })
final class NewFactTypeCommand implements Callable<Integer> {
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

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private PackFolderOptions pack;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        FactType.Kind kind = event ? FactType.Kind.EVENT : FactType.Kind.STATE;
        return new PlanReport(spec.commandLine(), pack.folder())
                .carryOut(Scaffold.factType(pack.folder(), new FactTypeRequest(name, kind, doc, fields)));
    }
}
