package dev.harbinger.web.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.harbinger.fact.Vocabulary;
import dev.harbinger.fact.VocabularySchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Puts the fact types of a pack into the OpenAPI document in the place of facts of any type. */
final class PackDocument {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String DEFINITIONS = "#/$defs/";
    private static final String SCHEMAS = "#/components/schemas/";
    private static final String FACTS_READ =
            "/paths/~1v1~1assessments~1{id}~1facts/get/responses/200/content/application~1json/schema";
    private static final Map<String, String> NAMES = Map.of("fact", "Fact", "evidence", "Evidence");

    private PackDocument() {}

    /**
     * The document of a pack.
     *
     * @param service the document of the service, JSON
     */
    static byte[] of(byte[] service, Vocabulary vocabulary, String pack) {
        try {
            ObjectNode document = (ObjectNode) MAPPER.readTree(service);
            ((ObjectNode) document.path("info")).put("title", "Harbinger, with the facts of the pack " + pack);
            ObjectNode schemas = (ObjectNode) document.at("/components/schemas");
            keepPosted(schemas, (ObjectNode) document.at(FACTS_READ));
            describe(schemas, VocabularySchema.of(vocabulary, pack));
            return MAPPER.writeValueAsBytes(document);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Facts that are read again stand there as they were posted, in any spelling. */
    private static void keepPosted(ObjectNode schemas, ObjectNode read) {
        ObjectNode posted = schemas.path("FactSet").deepCopy();
        ((ObjectNode) posted.at("/properties/facts/items")).put("$ref", SCHEMAS + "PostedFact");
        schemas.set("PostedFactSet", posted.put("title", "PostedFactSet"));
        schemas.set("PostedFact", ((ObjectNode) schemas.path("Fact")).put("title", "PostedFact"));
        read.put("$ref", SCHEMAS + "PostedFactSet");
    }

    private static void describe(ObjectNode schemas, ObjectNode factSet) {
        factSet.findParents("$ref").forEach(PackDocument::refer);
        factSet.findParents("anyOf").forEach(PackDocument::canonical);
        factSet.findParents("enum").forEach(PackDocument::text);
        factSet.findParents("const").forEach(PackDocument::text);
        JsonNode definitions = factSet.remove("$defs");
        definitions.properties().forEach(definition -> schemas.set(name(definition.getKey()), definition.getValue()));
        discriminate((ObjectNode) schemas.path("Fact"), definitions);
        factSet.remove(List.of("$schema", "$id"));
        schemas.set("FactSet", factSet);
    }

    private static void discriminate(ObjectNode fact, JsonNode definitions) {
        fact.put("description", "A statement about the world; its type tells which fields it has.");
        ObjectNode mapping =
                fact.putObject("discriminator").put("propertyName", "type").putObject("mapping");
        definitions.fieldNames().forEachRemaining(name -> {
            if (!NAMES.containsKey(name)) {
                mapping.put(name, SCHEMAS + name(name));
            }
        });
    }

    private static void refer(JsonNode schema) {
        String name = schema.path("$ref").asText().substring(DEFINITIONS.length());
        ((ObjectNode) schema).put("$ref", SCHEMAS + name(name));
    }

    /** Leaves one of the spellings of a word, for programs to choose from; the service reads others, too. */
    private static void canonical(JsonNode schema) {
        JsonNode words = ((ObjectNode) schema).remove("anyOf").path(0).path("enum");
        ((ObjectNode) schema).set("enum", words);
    }

    /** Generators take a word without a type for anything. */
    private static void text(JsonNode word) {
        ((ObjectNode) word).put("type", "string");
    }

    /** Types of facts get a name that no schema of the service has. */
    private static String name(String definition) {
        return NAMES.getOrDefault(definition, definition + "Fact");
    }
}
