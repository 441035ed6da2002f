package dev.harbinger.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import io.restassured.response.Response;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The OpenAPI document, held against responses. A member that it does not name is a fault, too. */
final class ServedDocument {
    private static final JsonMetaSchema DIALECT = JsonMetaSchema.builder(JsonMetaSchema.getV202012())
            .keywords(List.of(new NonValidationKeyword("components")))
            .build();
    private static final JsonSchemaFactory SCHEMAS =
            JsonSchemaFactory.getInstance(VersionFlag.V202012, factory -> factory.metaSchema(DIALECT));
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    private static final String NDJSON = "application/x-ndjson";
    /** What may be answered where no operation is described. */
    private static final Set<Integer> NOTHING_HERE = Set.of(400, 404, 405, 406, 414, 415);

    private final JsonNode document;
    private final Map<JsonNode, JsonSchema> schemas = new HashMap<>();

    ServedDocument(JsonNode document) {
        this.document = document;
        document.findParents("properties").forEach(ServedDocument::close);
    }

    /** What is otherwise than described; empty if nothing is. */
    List<String> faults(String method, String path, Response response) {
        JsonNode operation = operation(method, path);
        if (operation.isMissingNode()) {
            return method.equals("OPTIONS") && response.statusCode() == 200 ? List.of() : refusal(response);
        }
        JsonNode answer = resolved(operation.path("responses").path(Integer.toString(response.statusCode())));
        if (answer.isMissingNode()) {
            return List.of("The status is not described.");
        }
        return method.equals("HEAD") ? List.of() : body(answer.path("content"), response);
    }

    private List<String> refusal(Response response) {
        return NOTHING_HERE.contains(response.statusCode())
                ? invalid(document.at("/components/schemas/Problem"), response.asString())
                : List.of("The operation is not described.");
    }

    private List<String> body(JsonNode content, Response response) {
        String text = response.asString();
        if (content.isEmpty()) {
            return text.isEmpty() ? List.of() : List.of("No body is described.");
        }
        String type = response.contentType().replaceFirst(";.*", "");
        JsonNode schema = content.path(type).path("schema");
        if (schema.isMissingNode()) {
            return List.of("The media type (" + type + ") is not described.");
        }
        if (type.equals(NDJSON)) {
            return text.lines().flatMap(line -> invalid(schema, line).stream()).toList();
        }
        return type.endsWith("json") ? invalid(schema, text) : List.of();
    }

    private List<String> invalid(JsonNode schema, String json) {
        return schemas.computeIfAbsent(schema, this::compiled).validate(FactSets.parse(json)).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    /** The schema with the components beside it, so that its references find them. */
    private JsonSchema compiled(JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", document.path("components"));
        return SCHEMAS.getSchema(whole, STRICT);
    }

    /** The operation whose path has the fewest parameters; a missing node if none is described. */
    private JsonNode operation(String method, String path) {
        String name = method.equals("HEAD") ? "get" : method.toLowerCase(Locale.ROOT);
        return document.path("paths").properties().stream()
                .filter(item -> path.matches(item.getKey().replaceAll("\\{[^}]+}", "[^/]+")))
                .min(Comparator.comparingInt(item -> item.getKey().split("\\{").length))
                .map(item -> item.getValue().path(name))
                .orElseGet(() -> document.path("there is none"));
    }

    private JsonNode resolved(JsonNode answer) {
        return answer.has("$ref") ? document.at(answer.path("$ref").asText().substring(1)) : answer;
    }

    private static void close(JsonNode schema) {
        if (schema.path("properties").isObject() && !schema.has("additionalProperties")) {
            ((ObjectNode) schema).put("unevaluatedProperties", false);
        }
    }
}
