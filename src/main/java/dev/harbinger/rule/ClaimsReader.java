package dev.harbinger.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads claims.yaml. Not thread-safe. */
public final class ClaimsReader {
    /** Name of the file in a pack. */
    public static final String FILE = "claims.yaml";

    private static final Set<String> KINDS =
            Set.of("causal", "conditional_forecast", "precedent", "indicator", "recommendation", "context");

    private final Consumer<RuleProblem> problems;
    private final Map<String, Source> sources;
    private final Map<Claim, YamlMapping> entries = new LinkedHashMap<>();

    /**
     * @param sources the bibliography of the pack, by id
     * @param problems takes whatever is wrong with the file
     */
    public ClaimsReader(Map<String, Source> sources, Consumer<RuleProblem> problems) {
        this.sources = sources;
        this.problems = problems;
    }

    /**
     * The claims in the order of the file, by id and by the ids that were merged into them; entries that cannot be read are
     * reported.
     */
    public Map<String, Claim> read(String text) {
        Map<String, Claim> claims = new LinkedHashMap<>();
        Node root = YamlFile.parse(FILE, text, problems);
        if (root instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> readClaim(new YamlMapping(FILE, item, problems), claims));
        } else if (root != null) {
            problems.accept(new RuleProblem(
                    new Position(FILE, 1, 1), null, "yaml-shape", "A list of claims is expected here.", null));
        }
        entries.forEach((claim, entry) -> checkContradictions(claim, entry, claims.keySet()));
        return claims;
    }

    private void readClaim(YamlMapping entry, Map<String, Claim> claims) {
        // Editors that follow an older YAML write a bare no as false.
        boolean encoded = !Set.of("no", "false").contains(entry.text("encoded", "yes"));
        Claim claim = new Claim(
                entry.text("id"),
                entry.texts("also"),
                entry.text("source"),
                entry.text("paragraph"),
                entry.text("statement"),
                entry.text("strength"),
                entry.text("kind"),
                encoded,
                encoded ? "" : entry.text("reason"),
                entry.texts("contradicts"));
        entries.put(claim, entry);
        entry.refuseOthers();
        check(entry, claim);
        Stream.concat(Stream.of(claim.id()), claim.also().stream()).forEach(id -> {
            if (claims.putIfAbsent(id, claim) != null) {
                Position position = id.equals(claim.id()) ? entry.position("id") : entry.position("also", id);
                String text = "The claim (" + id + ") is given twice.";
                problems.accept(new RuleProblem(position, null, "duplicate-claim", text, null));
            }
        });
    }

    private void checkContradictions(Claim claim, YamlMapping entry, Set<String> known) {
        for (String other : claim.contradicts()) {
            if (!known.contains(other)) {
                problems.accept(new RuleProblem(
                        entry.position("contradicts", other),
                        null,
                        "unknown-claim",
                        "The claim (" + other + ") that claim (" + claim.id() + ") contradicts is unknown.",
                        Advice.nearest(other, known)));
            }
        }
    }

    private void check(YamlMapping entry, Claim claim) {
        if (!claim.source().isEmpty() && !sources.containsKey(claim.source())) {
            report(entry, "source", claim.source(), sources.keySet());
        }
        if (!claim.kind().isEmpty() && !KINDS.contains(claim.kind())) {
            report(entry, "kind", claim.kind(), KINDS);
        }
    }

    private void report(YamlMapping entry, String member, String value, Set<String> known) {
        problems.accept(new RuleProblem(
                entry.position(member),
                null,
                "unknown-" + member,
                "The " + member + " (" + value + ") is unknown.",
                Advice.nearest(value, known)));
    }
}
