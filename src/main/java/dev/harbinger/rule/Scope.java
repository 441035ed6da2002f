package dev.harbinger.rule;

import dev.harbinger.fact.FactType;
import dev.harbinger.fact.FieldType;
import dev.harbinger.fact.ValueType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The variables that a rule has bound so far, and what they are bound to. Not thread-safe. */
final class Scope {
    /** Fields of a finding that a sentence or a join may use. */
    private static final Map<String, ValueType> FINDING_FIELDS =
            Map.of("level", new ValueType.Text(), "score", new ValueType.Decimal(), "area", new ValueType.Text());

    /** What a variable is bound to. */
    sealed interface Bound {
        record ToFact(FactType type) implements Bound {}

        record ToFinding() implements Bound {}

        record ToValue(ValueType type) implements Bound {}

        /** To something faulty that was told of: nothing more is said of it. */
        record ToFaulty() implements Bound {}
    }

    private final Map<String, Bound> variables = new LinkedHashMap<>();

    /** Binds a variable; false if it is bound already. */
    boolean bind(String variable, Bound bound) {
        return variables.putIfAbsent(variable, bound) == null;
    }

    /** The names bound so far. */
    Set<String> names() {
        return variables.keySet();
    }

    /** What a variable is bound to, or null. */
    @Nullable
    Bound bound(String variable) {
        return variables.get(variable);
    }

    /** Whether nothing can be said of what a variable is bound to. */
    boolean isFaulty(String variable) {
        return variables.get(variable) instanceof Bound.ToFaulty;
    }

    /** The kind of value that a reference gives, or null if it gives none. */
    @Nullable
    ValueType typeOf(String variable, String field) {
        Bound bound = variables.get(variable);
        if (bound instanceof Bound.ToValue value) {
            return field.isEmpty() ? value.type() : null;
        }
        if (bound instanceof Bound.ToFact fact) {
            FieldType type = fact.type().readable(field);
            return type == null ? null : type.type();
        }
        return bound == null ? null : FINDING_FIELDS.get(field);
    }

    /** The fields that a reference to a variable may name. */
    Collection<String> fieldsOf(String variable) {
        Bound bound = variables.get(variable);
        if (bound instanceof Bound.ToFact fact) {
            return fact.type().readableNames();
        }
        return bound instanceof Bound.ToFinding ? FINDING_FIELDS.keySet() : List.of();
    }
}
