package dev.harbinger.workshop.scaffold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.harbinger.fact.FieldType;
import dev.harbinger.fact.ValueType;
import dev.harbinger.rule.Constraint.Operand;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values of fields, as they are posted. */
final class SampleValues {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private SampleValues() {}

    /** A value that the field takes. */
    static JsonNode any(FieldType field) {
        JsonNode value = candidates(field).get(0);
        return field.list() ? JSON.arrayNode().add(value) : value;
    }

    /** A value of the field, or of its elements, that is none of those given; null if there is none. */
    static @Nullable JsonNode otherThan(FieldType field, Collection<@Nullable JsonNode> others) {
        return candidates(field).stream()
                .filter(value -> !others.contains(value))
                .findFirst()
                .orElse(null);
    }

    /** Some values that the field, or each of its elements, takes; at least one. */
    static List<JsonNode> candidates(FieldType field) {
        ValueType type = field.type();
        if (type instanceof ValueType.Choice choice) {
            return choice.type().constants().stream()
                    .map(SampleValues::constant)
                    .toList();
        }
        if (type instanceof ValueType.WholeNumber) {
            int least = field.min() == null ? 0 : field.min().intValue();
            return List.of(JSON.numberNode(least), JSON.numberNode(least + 1));
        }
        if (type instanceof ValueType.Decimal) {
            double least = field.min() == null ? 0 : field.min();
            return List.of(JSON.numberNode(least), JSON.numberNode(least + 1));
        }
        if (type instanceof ValueType.Flag) {
            return List.of(JSON.booleanNode(true), JSON.booleanNode(false));
        }
        if (type instanceof ValueType.Day) {
            return List.of(JSON.textNode(FiringTrial.ON));
        }
        return Stream.of("example", "other").<JsonNode>map(JSON::textNode).toList();
    }

    /** The value of a literal; null for the absence of one. */
    static @Nullable JsonNode of(Operand operand) {
        if (operand instanceof Operand.Text text) {
            return JSON.textNode(text.value());
        }
        if (operand instanceof Operand.Number number) {
            return number.whole() ? JSON.numberNode((int) number.value()) : JSON.numberNode(number.value());
        }
        if (operand instanceof Operand.Flag flag) {
            return JSON.booleanNode(flag.value());
        }
        return operand instanceof Operand.Constant constant ? constant(constant.name()) : null;
    }

    /** A number a little above or below; anything else as it is. */
    static @Nullable JsonNode shifted(@Nullable JsonNode value, int by) {
        if (value == null || !value.isNumber()) {
            return value;
        }
        return value.isInt() ? JSON.numberNode(value.intValue() + by) : JSON.numberNode(value.doubleValue() + by);
    }

    private static JsonNode constant(String name) {
        return JSON.textNode(name.toLowerCase(Locale.ROOT));
    }
}
