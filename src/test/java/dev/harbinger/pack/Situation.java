package dev.harbinger.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.harbinger.belief.Level;
import dev.harbinger.engine.RuleBase;
import dev.harbinger.proof.Case;
import dev.harbinger.proof.CaseFixtures;
import dev.harbinger.proof.Explanation;
import dev.harbinger.proof.FiringView;
import dev.harbinger.proof.OutcomeView;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Facts on Tajikistan as of a day, and what the pack in {@code rules/tajikistan} makes of them. Facts are YAML mappings
 * in the short form of rule tests; members of {@code evidence} override origin "test" and grade B2. Immutable.
 */
final class Situation {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private final String asOf;
    private final List<String> facts;
    private @Nullable Case made;

    private Situation(String asOf, List<String> facts) {
        this.asOf = asOf;
        this.facts = List.copyOf(facts);
    }

    static RuleBase ruleBase() {
        return CaseFixtures.tajikistan();
    }

    static Situation asOf(String day, String... facts) {
        return new Situation(day, Arrays.asList(facts));
    }

    Situation with(String... further) {
        List<String> all = new ArrayList<>(facts);
        all.addAll(Arrays.asList(further));
        return new Situation(asOf, all);
    }

    /** The same without the facts whose text holds {@code part}, of which there must be one. */
    Situation without(String part) {
        List<String> rest = facts.stream().filter(fact -> !fact.contains(part)).toList();
        if (rest.size() == facts.size()) {
            throw new AssertionError("No fact holds: " + part);
        }
        return new Situation(asOf, rest);
    }

    Situation inOrder(List<Integer> order) {
        return new Situation(asOf, order.stream().map(facts::get).toList());
    }

    Situation on(String day) {
        return new Situation(day, facts);
    }

    int size() {
        return facts.size();
    }

    Level level(String outcome) {
        return outcome(outcome).level();
    }

    /** The score of an outcome or another finding; 0 if nothing was said for it. */
    double score(String finding) {
        Explanation all = explanation();
        return all.outcomes().stream()
                .filter(outcome -> outcome.id().equals(finding) && outcome.score() != null)
                .mapToDouble(OutcomeView::score)
                .findFirst()
                .orElseGet(() -> all.findings().stream()
                        .filter(other -> other.id().equals(finding))
                        .mapToDouble(other -> other.score())
                        .max()
                        .orElse(0));
    }

    /** The assessed outcomes with their levels. */
    SortedMap<String, Level> levels() {
        SortedMap<String, Level> levels = new TreeMap<>();
        explanation().outcomes().stream()
                .filter(outcome -> outcome.level() != Level.NOT_ASSESSED)
                .forEach(outcome -> levels.put(outcome.id(), outcome.level()));
        return levels;
    }

    OutcomeView outcome(String id) {
        return explanation().outcomes().stream()
                .filter(outcome -> outcome.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No outcome is named " + id));
    }

    List<String> fired() {
        return explanation().firings().stream().map(FiringView::rule).toList();
    }

    List<FiringView> firings(String rule) {
        return explanation().firings().stream()
                .filter(firing -> firing.rule().equals(rule))
                .toList();
    }

    List<String> notices() {
        return explanation().notices().stream()
                .map(notice -> notice.code().toString())
                .toList();
    }

    Explanation explanation() {
        if (made == null) {
            made = CaseFixtures.of(ruleBase(), document());
        }
        return made.explanation();
    }

    private byte[] document() {
        ObjectNode root = YAML.createObjectNode().put("subject", "Tajikistan").put("asOf", asOf);
        ArrayNode array = root.putArray("facts");
        facts.forEach(fact -> array.add(full(fact, array.size())));
        return root.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode full(String yaml, int index) {
        try {
            ObjectNode fact = (ObjectNode) YAML.readTree("{" + yaml + "}");
            ObjectNode evidence = YAML.createObjectNode()
                    .put("occurredOn", fact.remove("on").asText())
                    .put("origin", "test")
                    .put("reliability", "B")
                    .put("credibility", 2);
            if (fact.remove("evidence") instanceof ObjectNode further) {
                evidence.setAll(further);
            }
            if (!fact.has("id")) {
                fact.put("id", "f" + (index + 1));
            }
            fact.set("evidence", evidence);
            return fact;
        } catch (JsonProcessingException fault) {
            throw new AssertionError(yaml, fault);
        }
    }
}
