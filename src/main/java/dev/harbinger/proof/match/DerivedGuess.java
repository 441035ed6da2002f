package dev.harbinger.proof.match;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.harbinger.fact.FactType;
import dev.harbinger.fact.FieldType;
import dev.harbinger.fact.SampleValue;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives facts of examples what rules derive: the days that make them so old, the elements that make a list so long. */
final class DerivedGuess {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private DerivedGuess() {}

    /** Makes a derived field of a fact so large; leaves the fact as it is if the type has none of that name. */
    static void set(Map<String, JsonNode> fact, FactType type, String derived, int value, LocalDate asOf) {
        int point = derived.indexOf('.');
        FieldType field = point < 0 ? null : type.field(derived.substring(0, point));
        if (field != null && field.list()) {
            fact.put(field.name(), elements(field, value, asOf));
        } else {
            fact.put(
                    field == null ? "on" : field.name(),
                    JSON.textNode(asOf.minusDays(value).toString()));
        }
    }

    private static ArrayNode elements(FieldType field, int count, LocalDate asOf) {
        List<JsonNode> values = SampleValue.some(field, asOf.toString());
        ArrayNode elements = JSON.arrayNode();
        for (int i = 0; i < count; i++) {
            elements.add(i < values.size() ? values.get(i) : JSON.textNode("example " + i));
        }
        return elements;
    }

    /** The value of a derived field of a fact; null if it is none or has no value. */
    static @Nullable JsonNode of(Map<String, JsonNode> fact, String derived, LocalDate asOf) {
        int point = derived.indexOf('.');
        JsonNode owner = fact.get(point < 0 ? "on" : derived.substring(0, point));
        if (owner == null || point < 0 && !derived.equals("age")) {
            return null;
        }
        return JSON.numberNode(
                owner.isArray() ? owner.size() : (int) ChronoUnit.DAYS.between(LocalDate.parse(owner.asText()), asOf));
    }
}
