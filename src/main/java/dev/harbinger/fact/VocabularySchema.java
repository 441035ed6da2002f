package dev.harbinger.fact;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Describes the fact sets of a pack as JSON Schema 2020-12, so that editors complete and check them. The schema is a
 * little stricter than {@link FactSetReader}, which also takes other cases and aliases of names. Stateless and
 * thread-safe.
 */
public final class VocabularySchema {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private static final String REGEX_SIGNS = "\\^$.|?*+()[]{}/";

    private VocabularySchema() {}

    /** The schema of a fact set; a new, mutable tree at each call, always the same for the same vocabulary. */
    public static ObjectNode of(Vocabulary vocabulary, String packId) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("$schema", DIALECT).put("$id", "urn:harbinger:pack:" + packId + ":facts");
        schema.put("title", "Fact set of the pack " + packId);
        ObjectNode properties = closedObject(schema, List.of("subject", "asOf", "facts"));
        properties.putObject("pack").put("const", packId);
        text(properties, "subject", "The country or place that the facts are about.");
        day(properties, "asOf", "The day whose knowledge this is; nothing later counts.");
        properties.putObject("facts").put("type", "array").putObject("items").put("$ref", "#/$defs/fact");
        definitions(schema.putObject("$defs"), vocabulary);
        return schema;
    }

    private static void definitions(ObjectNode definitions, Vocabulary vocabulary) {
        ArrayNode kinds = definitions.putObject("fact").putArray("oneOf");
        vocabulary.types().keySet().forEach(name -> kinds.addObject().put("$ref", "#/$defs/" + name));
        vocabulary.types().values().forEach(type -> fact(definitions.putObject(type.name()), type));
        EvidenceSchema.describe(definitions.putObject("evidence"));
    }

    private static void fact(ObjectNode schema, FactType type) {
        schema.put("title", type.name());
        describe(schema, description(type));
        Stream<String> fields =
                type.fields().stream().filter(FieldType::required).map(FieldType::name);
        List<String> required = Stream.concat(Stream.of("id", "type"), Stream.concat(fields, Stream.of("evidence")))
                .toList();
        ObjectNode properties = closedObject(schema, required);
        text(properties, "id", "Unique in the fact set.").put("pattern", "^[A-Za-z0-9._:-]{1,100}$");
        properties.putObject("type").put("const", type.name());
        type.fields().forEach(field -> field(properties.putObject(field.name()), field));
        properties.putObject("evidence").put("$ref", "#/$defs/evidence");
    }

    private static String description(FactType type) {
        String term = type.validity().otherwise() == null
                ? "until it is superseded"
                : "for " + ValueFormat.period(type.validity().otherwise());
        String kind = type.kind() == FactType.Kind.STATE ? "A state that holds " : "An event that counts ";
        String standard = type.standard().isEmpty() ? "" : "Standard: " + type.standard() + ".";
        String reporters = type.reporters().isEmpty() ? "" : "Reported by: " + type.reporters() + ".";
        return joined(type.doc(), kind + term + ".", standard, reporters);
    }

    private static void field(ObjectNode schema, FieldType field) {
        String unit = field.unit() == null ? "" : "Unit: " + field.unit() + ".";
        describe(schema, joined(field.doc(), unit, field.key() ? "Part of the key." : ""));
        if (field.list()) {
            schema.put("type", "array");
            if (field.required()) {
                schema.put("minItems", 1);
            }
            value(schema.putObject("items"), field);
        } else {
            value(schema, field);
        }
    }

    private static void value(ObjectNode schema, FieldType field) {
        ValueType type = field.type();
        if (type instanceof ValueType.Choice choice) {
            describe(
                    schema,
                    joined(schema.path("description").asText(), choice.type().doc()));
            ArrayNode forms = schema.putArray("anyOf");
            constants(forms.addObject(), choice.type().constants());
            forms.addObject()
                    .put("type", "string")
                    .put("pattern", anyCase(choice.type().constants()));
        } else if (type instanceof ValueType.Location location) {
            ArrayNode forms = schema.putArray("anyOf");
            location.places().spellings().forEach(forms.addObject().putArray("enum")::add);
            forms.addObject()
                    .put("type", "string")
                    .put("pattern", anyCase(location.places().spellings()));
        } else if (type instanceof ValueType.WholeNumber) {
            bounds(schema.put("type", "integer"), field);
        } else if (type instanceof ValueType.Decimal) {
            bounds(schema.put("type", "number"), field);
        } else if (type instanceof ValueType.Flag) {
            schema.put("type", "boolean");
        } else if (type instanceof ValueType.Day) {
            schema.put("type", "string").put("format", "date");
        } else {
            schema.put("type", "string");
            if (field.required()) {
                schema.put("minLength", 1);
            }
        }
    }

    /** Any spelling that the reader takes, such as JA or TJ-KG; the list of constants is for completion. */
    private static String anyCase(List<String> constants) {
        return constants.stream()
                .map(constant -> constant.chars()
                        .mapToObj(c -> c == '_' ? "[-_ /]" : anyCase((char) c))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("|", "^(", ")$"));
    }

    private static String anyCase(char c) {
        if (Character.isLetter(c)) {
            return "[" + Character.toUpperCase(c) + Character.toLowerCase(c) + "]";
        }
        return REGEX_SIGNS.indexOf(c) < 0 ? String.valueOf(c) : "\\" + c;
    }

    private static void bounds(ObjectNode schema, FieldType field) {
        if (field.min() != null) {
            schema.put("minimum", field.min());
        }
        if (field.max() != null) {
            schema.put("maximum", field.max());
        }
    }

    static ObjectNode closedObject(ObjectNode schema, List<String> required) {
        schema.put("type", "object").put("additionalProperties", false);
        required.forEach(schema.putArray("required")::add);
        return schema.putObject("properties");
    }

    static ObjectNode text(ObjectNode properties, String name, String description) {
        return properties.putObject(name).put("type", "string").put("description", description);
    }

    static void day(ObjectNode properties, String name, String description) {
        text(properties, name, description).put("format", "date");
    }

    static void constants(ObjectNode schema, List<String> constants) {
        constants.stream().map(Names::lower).forEach(schema.putArray("enum")::add);
    }

    private static void describe(ObjectNode schema, String description) {
        if (!description.isEmpty()) {
            schema.put("description", description);
        }
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }
}
