package dev.harbinger.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.harbinger.engine.RuleBase;
import dev.harbinger.fact.FactLimits;
import dev.harbinger.fact.FactSet;
import dev.harbinger.fact.FactSetReader;
import dev.harbinger.fact.FactWeigher;
import dev.harbinger.fact.PackFacts;
import dev.harbinger.fact.PackLookup;
import dev.harbinger.fact.Reading;
import dev.harbinger.fact.WeighedFacts;
import dev.harbinger.workshop.test.ShortForm;
import java.util.List;
import java.util.Map;

/**
 * Fact sets in the short form of rule tests, for tests in Java.
 */
public final class ShortFacts {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final ObjectMapper JSON = new ObjectMapper();

    private ShortFacts() {}

    /** A document about a pack's first subject, from facts each written as one YAML mapping. */
    public static byte[] document(RuleBase base, String asOf, List<String> facts) {
        return document(base, asOf, facts.stream().map(ShortFacts::parsed).toList(), Map.of());
    }

    /** A document about a pack's first subject, from facts as parsed, with further members. */
    public static byte[] document(
            RuleBase base, String asOf, List<Map<String, Object>> facts, Map<String, Object> further) {
        List<JsonNode> written = facts.stream().map(JSON::<JsonNode>valueToTree).toList();
        ObjectNode document = ShortForm.document(base.pack(), asOf, written);
        document.setAll(JSON.<ObjectNode>valueToTree(further));
        return ShortForm.bytes(document);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> parsed(String yaml) {
        try {
            return YAML.readValue(yaml, Map.class);
        } catch (JsonProcessingException fault) {
            throw new AssertionError(yaml, fault);
        }
    }

    /** Reads and weighs a document, which must be sound. */
    public static WeighedFacts weighed(RuleBase base, byte[] document) {
        return new FactWeigher().weigh(read(base, document));
    }

    /** Reads a document, which must be sound. */
    public static FactSet read(RuleBase base, byte[] document) {
        String pack = base.pack().manifest().id();
        PackFacts facts =
                new PackFacts(base.pack().vocabulary(), base.pack().manifest().subjects());
        Reading reading = new FactSetReader(FactLimits.DEFAULT).read(document, PackLookup.only(pack, facts));
        if (reading instanceof Reading.Rejected rejected) {
            throw new AssertionError("The facts have faults: " + rejected.problems());
        }
        return ((Reading.Accepted) reading).factSet();
    }
}
