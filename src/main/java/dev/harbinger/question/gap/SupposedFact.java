package dev.harbinger.question.gap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.harbinger.fact.Evidence;
import dev.harbinger.fact.Fact;
import dev.harbinger.fact.FactLimits;
import dev.harbinger.fact.FactSet;
import dev.harbinger.fact.FactSetReader;
import dev.harbinger.fact.FieldType;
import dev.harbinger.fact.PackFacts;
import dev.harbinger.fact.PackLookup;
import dev.harbinger.fact.PostedFact;
import dev.harbinger.fact.Reading;
import dev.harbinger.fact.SampleValue;
import dev.harbinger.fact.ValueType;
import dev.harbinger.proof.Case;
import dev.harbinger.rule.RulePack;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Facts as if somebody posted them: one report that is as good as a report can be, of the assessed day. Stateless. */
final class SupposedFact {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final FactSetReader READER = new FactSetReader(FactLimits.DEFAULT);

    private SupposedFact() {}

    /**
     * Reads a fact as a posted one would be read; null if it would be refused.
     *
     * @param fact in the short form of rule tests
     */
    static @Nullable PostedFact of(Case asked, Map<String, JsonNode> fact) {
        RulePack pack = asked.pack();
        ObjectNode document = JSON.objectNode();
        document.put("pack", pack.manifest().id())
                .put("subject", asked.factSet().subject())
                .put("asOf", asked.factSet().asOf().toString());
        ObjectNode full = JSON.objectNode().setAll(fact);
        JsonNode day = full.remove("on");
        full.put("id", "supposed")
                .putObject("evidence")
                .put("origin", "supposed")
                .put("reliability", "A")
                .put("credibility", 1)
                .set("occurredOn", day);
        document.putArray("facts").add(full);
        Reading reading = READER.read(
                document.toString().getBytes(StandardCharsets.UTF_8),
                PackLookup.only(
                        pack.manifest().id(),
                        new PackFacts(pack.vocabulary(), pack.manifest().subjects())));
        return reading instanceof Reading.Accepted accepted
                ? accepted.factSet().facts().get(0)
                : null;
    }

    /** The short form of what is known. */
    static Map<String, JsonNode> known(Fact fact) {
        Map<String, JsonNode> known = new LinkedHashMap<>();
        known.put("type", JSON.textNode(fact.type().name()));
        fact.values().forEach((field, value) -> known.put(field, json(value)));
        known.put("on", JSON.textNode(fact.day().toString()));
        return known;
    }

    /** A value of a fact, as it is posted. */
    static JsonNode json(Object value) {
        if (value instanceof List<?> list) {
            ArrayNode array = JSON.arrayNode();
            list.forEach(each -> array.add(json(each)));
            return array;
        }
        if (value instanceof Integer whole) {
            return JSON.numberNode(whole);
        }
        if (value instanceof Double number) {
            return JSON.numberNode(number);
        }
        return value instanceof Boolean flag ? JSON.booleanNode(flag) : JSON.textNode(value.toString());
    }

    /** A fact as it may be posted. */
    static ObjectNode posted(PostedFact fact, String id) {
        ObjectNode posted =
                JSON.objectNode().put("id", id).put("type", fact.type().name());
        fact.type().fields().stream()
                .filter(field -> fact.values().containsKey(field.name()))
                .forEach(field ->
                        posted.set(field.name(), json(field, fact.values().get(field.name()))));
        ObjectNode evidence = posted.putObject("evidence")
                .put("occurredOn", fact.evidence().occurredOn().toString())
                .put("origin", fact.evidence().origin())
                .put("reliability", fact.evidence().grade().reliability().name())
                .put("credibility", fact.evidence().grade().credibility());
        if (fact.evidence().selfInterested()) {
            evidence.put("selfInterested", true);
        }
        if (fact.evidence().eventKey() != null) {
            evidence.put("eventKey", fact.evidence().eventKey());
        }
        return posted;
    }

    private static JsonNode json(FieldType field, @Nullable Object value) {
        if (value instanceof List<?> list) {
            ArrayNode array = JSON.arrayNode();
            list.forEach(each -> array.add(json(field, each)));
            return array;
        }
        return field.type() instanceof ValueType.Choice
                ? SampleValue.constant(String.valueOf(value))
                : json(Objects.requireNonNull(value));
    }

    /** The same report as if it were of today. */
    static PostedFact today(PostedFact fact, FactSet set) {
        Evidence evidence = fact.evidence();
        return new PostedFact(
                fact.id(),
                fact.type(),
                fact.values(),
                new Evidence(
                        set.asOf(),
                        null,
                        null,
                        null,
                        evidence.origin(),
                        evidence.grade(),
                        evidence.standing(),
                        evidence.selfInterested(),
                        evidence.eventKey(),
                        null,
                        null));
    }

    /** Ids for facts of a candidate, which no posted fact has: this and a number. */
    static String idsFor(FactSet set) {
        String ids = "supposed-";
        while (isTaken(ids, set)) {
            ids = ids.replaceFirst("-$", "x-");
        }
        return ids;
    }

    private static boolean isTaken(String ids, FactSet set) {
        return set.facts().stream().anyMatch(fact -> fact.id().startsWith(ids));
    }
}
