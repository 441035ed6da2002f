package dev.harbinger.workshop.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.harbinger.rule.RulePack;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Fact sets in the short form of rule tests: {@code id} may be left out, and {@code on} with a date may stand for
 * evidence of that day with origin "test" and grade B2.
 */
public final class ShortForm {
    /** The member that stands for evidence. */
    static final String ON = "on";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int CREDIBILITY = 2;

    private ShortForm() {}

    /**
     * A document in full form about the first subject of a pack.
     *
     * @param facts facts in short or full form; what is no object is kept as it is, for the reader to refuse
     */
    public static ObjectNode document(RulePack pack, String asOf, List<? extends JsonNode> facts) {
        ObjectNode document = JSON.objectNode();
        document.put("pack", pack.manifest().id());
        document.put(
                "subject",
                pack.manifest().subjects().keySet().stream().findFirst().orElse("test"));
        document.put("asOf", asOf);
        ArrayNode written = document.putArray("facts");
        facts.forEach(fact -> written.add(fact instanceof ObjectNode object ? full(object, written.size()) : fact));
        return document;
    }

    /** The bytes of a document. */
    public static byte[] bytes(ObjectNode document) {
        return document.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode full(ObjectNode fact, int before) {
        ObjectNode full = fact.deepCopy();
        if (!full.has("id")) {
            full.put("id", String.format(Locale.ROOT, "t%05d", before + 1));
        }
        if (full.has(ON) && !full.has("evidence")) {
            ObjectNode evidence = JSON.objectNode();
            evidence.set("occurredOn", full.remove(ON));
            evidence.put("origin", "test").put("reliability", "B").put("credibility", CREDIBILITY);
            full.set("evidence", evidence);
        }
        return full;
    }
}
