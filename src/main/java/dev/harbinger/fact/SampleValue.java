package dev.harbinger.fact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Made-up values of a field, or of each of its elements, as they are posted. */
public final class SampleValue {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private SampleValue() {}

    /** A value that the field, or each of its elements, takes. */
    public static JsonNode of(FieldType field, String day) {
        return some(field, day).get(0);
    }

    /**
     * Some values that the field, or each of its elements, takes; at least one.
     *
     * @param day the value of a date
     */
    public static List<JsonNode> some(FieldType field, String day) {
        ValueType type = field.type();
        if (type instanceof ValueType.Choice choice) {
            return choice.type().constants().stream().map(SampleValue::constant).toList();
        }
        if (type instanceof ValueType.Location location) {
            return location.places().byCode().keySet().stream()
                    .<JsonNode>map(JSON::textNode)
                    .toList();
        }
        if (type instanceof ValueType.WholeNumber) {
            return numbers(field)
                    .<JsonNode>mapToObj(value -> JSON.numberNode((int) Math.ceil(value)))
                    .toList();
        }
        if (type instanceof ValueType.Decimal) {
            return numbers(field).<JsonNode>mapToObj(JSON::numberNode).toList();
        }
        if (type instanceof ValueType.Flag) {
            return List.of(JSON.booleanNode(true), JSON.booleanNode(false));
        }
        if (type instanceof ValueType.Day) {
            return List.of(JSON.textNode(day));
        }
        return Stream.of("example", "other").<JsonNode>map(JSON::textNode).toList();
    }

    /** A constant of an enumeration. */
    public static JsonNode constant(String name) {
        return JSON.textNode(name.toLowerCase(Locale.ROOT));
    }

    /** The least that is allowed, or what comes near to 0, and one more if that is allowed. */
    private static DoubleStream numbers(FieldType field) {
        double most = field.max() == null ? Double.POSITIVE_INFINITY : field.max();
        double least = field.min() == null ? Math.min(0, most) : field.min();
        return DoubleStream.of(least, least + 1).filter(value -> value <= most);
    }
}
