package dev.harbinger.workshop.scaffold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.harbinger.fact.FactType;
import dev.harbinger.fact.FieldType;
import dev.harbinger.fact.Places;
import dev.harbinger.fact.ValueType;
import dev.harbinger.rule.Constraint;
import dev.harbinger.rule.Constraint.Operand;
import dev.harbinger.rule.RuleCondition;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Guesses facts that satisfy the patterns of one rule, in their order. Of alternatives it tries the first. Not thread-safe. */
final class FactGuess {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Facts by variable, and values by variable under the empty name. */
    private final Map<String, Map<String, JsonNode>> bound = new HashMap<>();

    /** A fact in the short form of rule tests: the type, the fields that matter, the day. */
    Map<String, JsonNode> of(FactType type, RuleCondition.OverFacts condition) {
        Map<String, JsonNode> fact = new LinkedHashMap<>();
        fact.put("type", JSON.textNode(type.name()));
        type.fields().stream()
                .filter(FieldType::required)
                .forEach(field -> fact.put(field.name(), SampleValues.any(field)));
        condition.constraints().forEach(constraint -> satisfy(constraint, type, fact));
        boolean another = condition.constraints().stream().anyMatch(Constraint.Distinct.class::isInstance);
        JsonNode day = fact.remove("on");
        fact.put("on", day == null ? JSON.textNode(another ? FiringTrial.LATER : FiringTrial.ON) : day);
        if (condition.variable() != null) {
            bound.put(condition.variable(), fact);
        }
        return fact;
    }

    private void satisfy(Constraint constraint, FactType type, Map<String, JsonNode> fact) {
        if (constraint instanceof Constraint.All all) {
            all.parts().forEach(part -> satisfy(part, type, fact));
        } else if (constraint instanceof Constraint.Any any) {
            any.parts().stream().limit(1).forEach(part -> satisfy(part, type, fact));
        } else if (constraint instanceof Constraint.Bind bind) {
            FieldType field = type.field(bind.field());
            if (field != null) {
                JsonNode value = fact.computeIfAbsent(field.name(), name -> SampleValues.any(field));
                bound.put(bind.variable(), Map.of("", value));
            }
        } else if (constraint instanceof Constraint.Membership membership) {
            satisfy(membership, type.field(membership.field()), fact);
        } else if (constraint instanceof Constraint.Compare compare) {
            FieldType field = type.field(compare.field());
            if (field == null) {
                satisfyDerived(compare, type, fact);
            } else {
                satisfy(compare, field, fact);
            }
        }
    }

    private void satisfy(Constraint.Membership membership, @Nullable FieldType field, Map<String, JsonNode> fact) {
        if (field != null && !membership.negated()) {
            set(fact, field, value(membership.operands().get(0)));
        } else if (field != null) {
            List<@Nullable JsonNode> not =
                    membership.operands().stream().map(this::value).toList();
            set(
                    fact,
                    field,
                    field.type() instanceof ValueType.Location location
                            ? outside(location.places(), not)
                            : SampleValues.otherThan(field, not));
        }
    }

    /** A place that lies in none of some; null if there is none. */
    private static @Nullable JsonNode outside(Places places, List<@Nullable JsonNode> those) {
        return places.byCode().keySet().stream()
                .filter(code -> those.stream().noneMatch(one -> one != null && places.liesIn(code, one.asText())))
                .findFirst()
                .map(JSON::textNode)
                .orElse(null);
    }

    private static @Nullable JsonNode neighbour(FieldType field, @Nullable JsonNode place) {
        return place != null && field.type() instanceof ValueType.Location location
                ? location.places().neighbours(place.asText()).stream()
                        .findFirst()
                        .map(JSON::textNode)
                        .orElse(null)
                : null;
    }

    private void satisfyDerived(Constraint.Compare compare, FactType type, Map<String, JsonNode> fact) {
        JsonNode operand = value(compare.operand());
        if (operand != null && operand.isNumber()) {
            int shift = switch (compare.operator()) {
                case GREATER, NOT_EQUAL -> 1;
                case LESS -> -1;
                default -> 0;
            };
            DerivedGuess.set(fact, type, compare.field(), operand.intValue() + shift);
        }
    }

    private void satisfy(Constraint.Compare compare, FieldType field, Map<String, JsonNode> fact) {
        JsonNode operand = value(compare.operand());
        switch (compare.operator()) {
            case EQUAL, AT_LEAST, AT_MOST, CONTAINS -> set(fact, field, operand);
            case GREATER -> set(fact, field, SampleValues.shifted(field, operand, 1));
            case LESS -> set(fact, field, SampleValues.shifted(field, operand, -1));
            case NOT_EQUAL ->
                set(
                        fact,
                        field,
                        operand == null ? SampleValues.any(field) : SampleValues.otherThan(field, List.of(operand)));
            case BORDERS -> set(fact, field, neighbour(field, operand));
            case NOT_CONTAINS, NOT_BORDERS -> {}
        }
    }

    private static void set(Map<String, JsonNode> fact, FieldType field, @Nullable JsonNode value) {
        if (value == null) {
            fact.remove(field.name());
        } else {
            fact.put(
                    field.name(),
                    field.list() && !value.isArray() ? JSON.arrayNode().add(value) : value);
        }
    }

    private @Nullable JsonNode value(Operand operand) {
        Operand.Reference reference = operand.refersTo();
        if (reference == null) {
            return SampleValues.of(operand);
        }
        Map<String, JsonNode> fact = bound.getOrDefault(reference.variable(), Map.of());
        JsonNode value = fact.get(reference.field());
        value = value == null ? DerivedGuess.of(fact, reference.field()) : value;
        return operand instanceof Operand.Computed computed ? computed(value, computed) : value;
    }

    private static @Nullable JsonNode computed(@Nullable JsonNode value, Operand.Computed computed) {
        if (value == null || !value.isNumber()) {
            return null;
        }
        double result = computed.sign().apply(value.doubleValue(), computed.by().value());
        return value.isInt() && result == Math.rint(result) ? JSON.numberNode((int) result) : JSON.numberNode(result);
    }
}
