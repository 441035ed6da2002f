package dev.harbinger.engine;

import dev.harbinger.fact.Fact;
import dev.harbinger.fact.FieldType;
import dev.harbinger.fact.ValueType;
import dev.harbinger.fact.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.type.FactField;

/** Makes objects of a base's declared classes from facts. Everything that can be looked up once is. Thread-safe. */
final class FactBinder {
    private final Map<String, Binding> bindings = new HashMap<>();

    /** How facts of one type are made. */
    private record Binding(org.kie.api.definition.type.FactType type, List<Slot> slots) {}

    /**
     * How one field is set.
     *
     * @param order the field that holds the value as a number to be ordered by, or null
     * @param around the field that holds what the place lies in, or null
     * @param neighbours the field that holds what the place borders, or null
     * @param constants empty for fields that hold no enumeration
     */
    private record Slot(
            FieldType field,
            FactField target,
            @Nullable FactField order,
            @Nullable FactField around,
            @Nullable FactField neighbours,
            Map<String, Object> constants) {}

    FactBinder(KieBase base, String javaPackage, Vocabulary vocabulary) {
        Map<String, Map<String, Object>> constants = new HashMap<>();
        vocabulary.enums().keySet().forEach(name -> constants.put(name, constantsOf(base, javaPackage, name)));
        vocabulary.matchableNames().stream().map(vocabulary::matchable).forEach(type -> {
            var target = base.getFactType(javaPackage, type.name());
            List<Slot> slots = Stream.concat(type.fields().stream(), type.derived().stream())
                    .map(field -> slot(field, target, constants))
                    .toList();
            bindings.put(type.name(), new Binding(target, slots));
        });
    }

    private static Slot slot(
            FieldType field, org.kie.api.definition.type.FactType target, Map<String, Map<String, Object>> constants) {
        return new Slot(
                field,
                target.getField(ConstraintWriter.compiled(field.name())),
                ConstraintWriter.hasOrder(field) ? target.getField(ConstraintWriter.order(field.name())) : null,
                ConstraintWriter.isPlace(field) ? target.getField(ConstraintWriter.around(field.name())) : null,
                ConstraintWriter.isPlace(field) ? target.getField(ConstraintWriter.neighbours(field.name())) : null,
                constantsFor(field, constants));
    }

    private static Map<String, Object> constantsOf(KieBase base, String javaPackage, String name) {
        Map<String, Object> constants = new HashMap<>();
        for (Object constant :
                base.getFactType(javaPackage, name).getFactClass().getEnumConstants()) {
            constants.put(((Enum<?>) constant).name(), constant);
        }
        return constants;
    }

    private static Map<String, Object> constantsFor(FieldType field, Map<String, Map<String, Object>> constants) {
        return field.type() instanceof ValueType.Choice choice
                ? Objects.requireNonNull(constants.get(choice.type().name()))
                : Map.of();
    }

    /** The fact as an object that rules can match. */
    Object bind(Fact fact) {
        Binding binding = Objects.requireNonNull(bindings.get(fact.type().name()));
        Object object;
        try {
            object = binding.type().newInstance();
        } catch (InstantiationException | IllegalAccessException fault) {
            throw new IllegalStateException("The class of (" + fact.type().name() + ") cannot be instantiated.", fault);
        }
        for (Slot slot : binding.slots()) {
            // Absent values are set too: a new instance holds zero and false where nothing is known.
            Object value = fact.value(slot.field().name());
            slot.target().set(object, value(slot, value));
            if (slot.order() != null) {
                slot.order().set(object, ConstraintWriter.orderOf(slot.field(), value));
            }
            if (slot.around() != null && slot.neighbours() != null) {
                slot.around().set(object, ConstraintWriter.aroundOf(slot.field(), value));
                slot.neighbours().set(object, ConstraintWriter.neighboursOf(slot.field(), value));
            }
        }
        return object;
    }

    private static @Nullable Object value(Slot slot, @Nullable Object value) {
        if (value == null || slot.constants().isEmpty()) {
            return value;
        }
        return value instanceof List<?> list
                ? list.stream().map(slot.constants()::get).toList()
                : slot.constants().get(value);
    }
}
