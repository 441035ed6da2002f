package dev.harbinger.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** The annotations of a new rule. */
final class RuleAnnotationOptions {
    private final Map<String, String> texts = new LinkedHashMap<>();

    /** What was given, by the name of the annotation. */
    Map<String, String> texts() {
        return texts;
    }

    @Option(names = "--title", paramLabel = "TEXT", description = "The link in one sentence.")
    private void title(String text) {
        texts.put("title", text);
    }

    @Option(names = "--claims", paramLabel = "IDS", description = "The claims that it encodes, apart by blanks.")
    private void claims(String text) {
        texts.put("claims", text);
    }

    @Option(names = "--raises", paramLabel = "FINDING", description = "The finding that it raises.")
    private void raises(String text) {
        texts.put("raises", text);
    }

    @Option(names = "--mechanism", paramLabel = "ID", description = "With --raises: through which mechanism.")
    private void mechanism(String text) {
        texts.put("mechanism", text);
    }

    @Option(names = "--lowers", paramLabel = "FINDING", description = "The finding that it lowers.")
    private void lowers(String text) {
        texts.put("lowers", text);
    }

    @Option(names = "--mitigator", paramLabel = "ID", description = "With --lowers: as which mitigator.")
    private void mitigator(String text) {
        texts.put("mitigator", text);
    }

    @Option(names = "--weakens", paramLabel = "IDS", description = "With --lowers: only these mechanisms.")
    private void weakens(String text) {
        texts.put("weakens", text);
    }

    @Option(names = "--defines", paramLabel = "FINDING", description = "The finding that it defines.")
    private void defines(String text) {
        texts.put("defines", text);
    }

    @Option(names = "--likelihood", paramLabel = "WORD", description = "Estimative word. Default: likely")
    private void likelihood(String text) {
        texts.put("likelihood", text);
    }

    @Option(names = "--firmness", paramLabel = "WORD", description = "high, moderate or low. Default: moderate")
    private void firmness(String text) {
        texts.put("firmness", text);
    }

    @Option(names = "--because", paramLabel = "TEXT", description = "What the reader is told, with {$variable.field}.")
    private void because(String text) {
        texts.put("because", text);
    }

    @Option(names = "--area", paramLabel = "TEXT", description = "The place that it concludes for.")
    private void area(String text) {
        texts.put("area", text);
    }

    @Option(names = "--note", paramLabel = "TEXT", description = "Why a word or a threshold was chosen.")
    private void note(String text) {
        texts.put("note", text);
    }
}
