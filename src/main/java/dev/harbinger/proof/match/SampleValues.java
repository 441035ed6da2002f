package dev.harbinger.proof.match;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.harbinger.fact.FieldType;
import dev.harbinger.fact.SampleValue;
import dev.harbinger.fact.ValueType;
import dev.harbinger.rule.Constraint.Operand;
import dev.harbinger.rule.Constraint.Operator;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values of fields, as they are posted. */
public final class SampleValues {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private SampleValues() {}

    /** A value that the field takes. */
    static JsonNode any(FieldType field, String day) {
        JsonNode value = SampleValue.of(field, day);
        return field.list() ? JSON.arrayNode().add(value) : value;
    }

    /** A value of the field, or of its elements, that is none of those given; null if there is none. */
    static @Nullable JsonNode otherThan(FieldType field, Collection<@Nullable JsonNode> others, String day) {
        return SampleValue.some(field, day).stream()
                .filter(value -> !others.contains(value))
                .findFirst()
                .orElse(null);
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
        if (operand instanceof Operand.Constant constant) {
            return Operand.Constant.isPlace(constant)
                    ? JSON.textNode(constant.code())
                    : SampleValue.constant(constant.name());
        }
        return null;
    }

    /** A number as a field can hold it: next to a fraction, on the side that a comparison asks for, if it holds none. */
    static @Nullable JsonNode fitted(FieldType field, @Nullable JsonNode value, Operator operator) {
        if (value == null || !value.isDouble() || !(field.type() instanceof ValueType.WholeNumber)) {
            return value;
        }
        boolean up = operator == Operator.AT_LEAST || operator == Operator.LESS;
        return JSON.numberNode((int) (up ? Math.ceil(value.doubleValue()) : Math.floor(value.doubleValue())));
    }

    /** A value of the field a little above or below another; itself if there is none. */
    static @Nullable JsonNode shifted(FieldType field, @Nullable JsonNode value, int by) {
        if (value != null && field.type() instanceof ValueType.Day) {
            return JSON.textNode(LocalDate.parse(value.asText()).plusDays(by).toString());
        }
        if (value != null && field.type() instanceof ValueType.Choice) {
            List<JsonNode> constants = SampleValue.some(field, "");
            int at = constants.indexOf(value) + by;
            return at >= 0 && at < constants.size() ? constants.get(at) : value;
        }
        return shifted(value, by);
    }

    /** A number a little above or below; anything else as it is. */
    public static @Nullable JsonNode shifted(@Nullable JsonNode value, int by) {
        if (value == null || !value.isNumber()) {
            return value;
        }
        return value.isInt() ? JSON.numberNode(value.intValue() + by) : JSON.numberNode(value.doubleValue() + by);
    }
}
