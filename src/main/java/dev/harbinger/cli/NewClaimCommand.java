package dev.harbinger.cli;

import dev.harbinger.workshop.scaffold.ClaimRequest;
import dev.harbinger.workshop.scaffold.Plan;
import dev.harbinger.workshop.scaffold.Scaffold;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a claim. */
@Command(
        name = "claim",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Begin a claim in claims.yaml.",
        description = "It is marked as not encoded until a rule that is made with new rule cites it.",
        footer = {
            "",
            "Example:",
            "  harbinger new claim CTG21-99 --paragraph \"Conclusion, para 2\" --strength may \\",
            "      --statement \"Shut markets may send young men to armed groups.\""
        })
final class NewClaimCommand extends NewPartCommand {
    private final Map<String, String> members = new LinkedHashMap<>();

    @Parameters(paramLabel = "ID", description = "The source's id and a number, such as CTG21-99.")
    @SuppressWarnings("NullAway.Init")
    private String id;

    @Option(names = "--source", paramLabel = "ID", description = "The document. Default: what the id begins with")
    private void source(String text) {
        members.put("source", text);
    }

    @Option(names = "--paragraph", paramLabel = "TEXT", description = "Where in the document it stands.")
    private void paragraph(String text) {
        members.put("paragraph", text);
    }

    @Option(names = "--statement", paramLabel = "TEXT", description = "What it says, in our own words.")
    private void statement(String text) {
        members.put("statement", text);
    }

    @Option(names = "--strength", paramLabel = "WORD", description = "The document's estimative word.")
    private void strength(String text) {
        members.put("strength", text);
    }

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description =
                    "causal, conditional_forecast, precedent, indicator, recommendation or context. Default: causal")
    private void kind(String text) {
        members.put("kind", text);
    }

    @Override
    Plan plan(Path folder) {
        return Scaffold.claim(folder, new ClaimRequest(id, members));
    }
}
