package dev.harbinger.proof.match;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.harbinger.fact.FactType;
import dev.harbinger.fact.FieldType;
import dev.harbinger.fact.Places;
import dev.harbinger.fact.ValueType;
import dev.harbinger.rule.Constraint;
import dev.harbinger.rule.Constraint.Operand;
import dev.harbinger.rule.ConstraintMatch;
import dev.harbinger.rule.ConstraintVariables;
import dev.harbinger.rule.RuleCondition.OverFacts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Guesses facts that satisfy the patterns of one rule, in their order. Of alternatives it tries the first. Not thread-safe. */
public final class FactGuess {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final LocalDate asOf;
    private final LocalDate on;

    /** Facts by variable, and values by variable under the empty name. */
    private final Map<String, Map<String, JsonNode>> bound = new HashMap<>();

    private Map<String, JsonNode> kept = Map.of();

    /**
     * Begins with nothing known.
     *
     * @param asOf the day on which the facts are judged
     * @param on the day on which they come about, not later
     */
    public FactGuess(LocalDate asOf, LocalDate on) {
        this.asOf = asOf;
        this.on = on;
    }

    /** Takes a fact for what a pattern matched, in the form that {@link #of} gives. */
    public void know(OverFacts pattern, Map<String, JsonNode> fact) {
        if (pattern.variable() != null) {
            bound.put(pattern.variable(), fact);
        }
        pattern.constraints().stream().flatMap(ConstraintVariables::binds).forEach(bind -> {
            JsonNode value = fact.get(bind.field());
            if (value != null) {
                bound.put(bind.variable(), Map.of("", value));
            }
        });
    }

    /** A fact of a type that satisfies some constraints. */
    public Map<String, JsonNode> of(FactType type, List<Constraint> constraints) {
        return of(type, constraints, Map.of());
    }

    /** A fact in the short form of rule tests: the type, the fields that matter, the day. */
    public Map<String, JsonNode> of(FactType type, OverFacts condition) {
        return of(type, condition, Map.of());
    }

    /**
     * The same from some values that are known; those that are right already stay.
     *
     * @param known in the form that this gives
     */
    public Map<String, JsonNode> of(FactType type, OverFacts condition, Map<String, JsonNode> known) {
        Map<String, JsonNode> fact = of(type, condition.constraints(), known);
        if (condition.variable() != null) {
            bound.put(condition.variable(), fact);
        }
        return fact;
    }

    private Map<String, JsonNode> of(FactType type, List<Constraint> constraints, Map<String, JsonNode> known) {
        kept = known;
        Map<String, JsonNode> fact = new LinkedHashMap<>(known);
        fact.put("type", JSON.textNode(type.name()));
        type.fields().stream()
                .filter(FieldType::required)
                .forEach(field -> fact.putIfAbsent(field.name(), SampleValues.any(field, on.toString())));
        // Twice, as a field may be compared with another that gets its value only after.
        for (int i = 0; i < 2; i++) {
            constraints.forEach(constraint -> satisfy(constraint, type, fact));
        }
        boolean another = constraints.stream().anyMatch(Constraint.Distinct.class::isInstance);
        JsonNode day = fact.remove("on");
        fact.put("on", day == null ? JSON.textNode((another ? anotherDay() : on).toString()) : day);
        return fact;
    }

    /** Events of one day with equal keys would be one. */
    private LocalDate anotherDay() {
        return on.isBefore(asOf) ? on.plusDays(1) : on.minusDays(1);
    }

    private void satisfy(Constraint constraint, FactType type, Map<String, JsonNode> fact) {
        if (constraint instanceof Constraint.All all) {
            all.parts().forEach(part -> satisfy(part, type, fact));
        } else if (constraint instanceof Constraint.Any any) {
            any.parts().stream().limit(1).forEach(part -> satisfy(part, type, fact));
        } else if (constraint instanceof Constraint.Bind bind) {
            FieldType field = type.field(bind.field());
            if (field != null) {
                JsonNode value = fact.computeIfAbsent(field.name(), name -> SampleValues.any(field, on.toString()));
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
        JsonNode known = kept.get(membership.field());
        if (known != null && membership.operands().stream().anyMatch(one -> known.equals(value(one)))) {
            return;
        }
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
                            : SampleValues.otherThan(field, not, on.toString()));
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
            DerivedGuess.set(fact, type, compare.field(), operand.intValue() + shift, asOf);
        }
    }

    private void satisfy(Constraint.Compare compare, FieldType field, Map<String, JsonNode> fact) {
        JsonNode operand = SampleValues.fitted(field, value(compare.operand()), compare.operator());
        JsonNode known = kept.get(field.name());
        if (known != null
                && known.isNumber()
                && operand != null
                && operand.isNumber()
                && ConstraintMatch.compare(known.doubleValue(), compare.operator(), operand.doubleValue())) {
            return;
        }
        switch (compare.operator()) {
            case EQUAL, AT_LEAST, AT_MOST, CONTAINS -> set(fact, field, operand);
            case GREATER -> set(fact, field, SampleValues.shifted(field, operand, 1));
            case LESS -> set(fact, field, SampleValues.shifted(field, operand, -1));
            case NOT_EQUAL ->
                set(
                        fact,
                        field,
                        operand == null
                                ? SampleValues.any(field, on.toString())
                                : SampleValues.otherThan(field, List.of(operand), on.toString()));
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
        value = value == null ? DerivedGuess.of(fact, reference.field(), asOf) : value;
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
