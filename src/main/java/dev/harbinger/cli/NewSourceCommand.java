package dev.harbinger.cli;

import dev.harbinger.workshop.scaffold.Scaffold;
import dev.harbinger.workshop.scaffold.SourceRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Begins a source. */
@Command(
        name = "source",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Begin a source in pack.yaml.",
        footer = {
            "",
            "Example:",
            "  harbinger new source MSF24 --title \"Cholera in camps\" --authors MSF --date 2024-05-01"
        })
final class NewSourceCommand implements Callable<Integer> {
    private final Map<String, String> members = new LinkedHashMap<>();

    @Parameters(paramLabel = "ID", description = "Short: the ids of its claims begin with it.")
    @SuppressWarnings("NullAway.Init")
    private String id;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private PackFolderOptions pack;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--title", paramLabel = "TEXT", description = "Title of the document.")
    private void title(String text) {
        members.put("title", text);
    }

    @Option(names = "--authors", paramLabel = "TEXT", description = "Who wrote it.")
    private void authors(String text) {
        members.put("authors", text);
    }

    @Option(names = "--date", paramLabel = "DATE", description = "When, such as 2024-05-01.")
    private void date(String text) {
        members.put("date", text);
    }

    @Option(names = "--kind", paramLabel = "TEXT", description = "What it is, such as an analyst's report.")
    private void kind(String text) {
        members.put("kind", text);
    }

    @Option(names = "--bias", paramLabel = "TEXT", description = "What it sees too much or too little of.")
    private void bias(String text) {
        members.put("bias", text);
    }

    @Override
    public Integer call() {
        return new PlanReport(spec.commandLine(), pack.folder())
                .carryOut(Scaffold.source(pack.folder(), new SourceRequest(id, members)));
    }
}
