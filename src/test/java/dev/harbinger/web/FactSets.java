package dev.harbinger.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Fact sets to post. */
final class FactSets {
    private static final Path KYRGYZ_CLASH = Path.of("facts/tajikistan/2021-05-kyrgyz-clash.json");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private FactSets() {}

    /** The documented situation of May 2021, as the file holds it. */
    static String kyrgyzClash() {
        try {
            return Files.readString(KYRGYZ_CLASH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same on one line. */
    static String line() {
        return changed(facts -> {});
    }

    /** The same with a change to the document. */
    static String changed(Consumer<ObjectNode> change) {
        ObjectNode document = (ObjectNode) parse(kyrgyzClash());
        change.accept(document);
        return document.toString();
    }

    /** The same with a change to the seventh fact, a poverty headcount. */
    static String withPoverty(Consumer<ObjectNode> change) {
        return changed(
                document -> change.accept((ObjectNode) document.path("facts").path(6)));
    }

    /** A set of that many facts about events. */
    static String ofSize(int size) {
        return changed(document -> {
            ArrayNode facts = (ArrayNode) document.path("facts");
            JsonNode clash = facts.path(11);
            for (int i = facts.size(); i < size; i++) {
                ObjectNode copy = clash.deepCopy();
                copy.put("id", "more-" + i);
                ((ObjectNode) copy.path("evidence")).put("eventKey", "event-" + i);
                facts.add(copy);
            }
        });
    }

    static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
