package dev.harbinger.rule.lint;

import dev.harbinger.rule.Claim;
import dev.harbinger.rule.ClaimsReader;
import dev.harbinger.rule.ManifestReader;
import dev.harbinger.rule.Position;
import dev.harbinger.rule.RuleDefinition;
import dev.harbinger.rule.RulePack;
import dev.harbinger.rule.lint.Shingles.Run;
import java.util.Map;
import java.util.TreeMap;

/** Finds sentences of a pack that hold a long run of words of a document. */
final class CopiedText implements LintCheck {
    private final Map<String, Shingles> documents = new TreeMap<>();

    /** @param texts the documents' texts by name */
    CopiedText(Map<String, String> texts) {
        texts.forEach((name, text) -> documents.put(name, Shingles.of(text)));
    }

    @Override
    public void check(RulePack pack, Warnings warnings) {
        if (documents.isEmpty()) {
            return;
        }
        for (RuleDefinition rule : pack.rules().values()) {
            checkRule(pack, rule, "title", rule.title(), warnings);
            checkRule(pack, rule, "because", rule.because(), warnings);
            checkRule(pack, rule, "note", rule.note(), warnings);
        }
        for (Claim claim : pack.claims().values()) {
            Position position = pack.places().value(ClaimsReader.FILE, claim.id(), "statement");
            check(claim.statement(), (text, advice) -> warnings.add(position, "copied-text", text, advice));
        }
        pack.manifest().findings().values().forEach(finding -> {
            String section = pack.manifest().outcomes().containsKey(finding.id()) ? "outcomes" : "findings";
            Position position = pack.places()
                    .value(ManifestReader.FILE, section, finding.id().value(), "definition");
            check(finding.definition(), (text, advice) -> warnings.add(position, "copied-text", text, advice));
        });
    }

    private void checkRule(RulePack pack, RuleDefinition rule, String annotation, String sentence, Warnings warnings) {
        Position position = pack.places().annotation(rule.position(), annotation);
        check(sentence, (text, advice) -> warnings.add(rule, position, "copied-text", text, advice));
    }

    private void check(String sentence, Sink sink) {
        documents.forEach((name, shingles) -> {
            Run run = shingles.longestRunIn(sentence);
            if (run != null) {
                sink.warn(
                        "The words (" + run.words() + ") stand in document (" + name + ") as well.",
                        "Maybe say it in other words.");
            }
        });
    }

    /** Takes a warning at a place known already. */
    private interface Sink {
        void warn(String text, String advice);
    }
}
