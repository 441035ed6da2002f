package dev.harbinger.cli;

import dev.harbinger.workshop.scaffold.Plan;
import dev.harbinger.workshop.scaffold.Scaffold;
import dev.harbinger.workshop.scaffold.SourceRequest;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
final class NewSourceCommand extends NewPartCommand {
    private final Map<String, String> members = new LinkedHashMap<>();

    @Parameters(paramLabel = "ID", description = "Short: the ids of its claims begin with it.")
    @SuppressWarnings("NullAway.Init")
    private String id;

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
    Plan plan(Path folder) {
        return Scaffold.source(folder, new SourceRequest(id, members));
    }
}
