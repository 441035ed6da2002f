package dev.harbinger.cli;

import dev.harbinger.workshop.scaffold.FindingRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** What a new finding or outcome is. */
final class FindingOptions {
    private final Map<String, String> members = new LinkedHashMap<>();

    @Option(
            names = "--mechanism",
            paramLabel = "ID[:NAME]",
            description = "A way in which rules raise it; may be given again.")
    private List<String> mechanisms = new ArrayList<>();

    @Option(
            names = "--mitigator",
            paramLabel = "ID[:NAME]",
            description = "Something by which rules lower it; may be given again.")
    private List<String> mitigators = new ArrayList<>();

    @Option(names = "--name", paramLabel = "TEXT", description = "What readers call it. Default: its id in words")
    private void name(String text) {
        members.put("name", text);
    }

    @Option(names = "--definition", paramLabel = "TEXT", description = "What it is, so that two people agree on it.")
    private void definition(String text) {
        members.put("definition", text);
    }

    @Option(names = "--leak", paramLabel = "NUMBER", description = "How likely it is without any sign, 0 to 0.10.")
    private void leak(String text) {
        members.put("leak", text);
    }

    /** What was given, with more members. */
    FindingRequest request(String id, Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(members);
        all.putAll(more);
        return new FindingRequest(id, all, mechanisms, mitigators);
    }
}
