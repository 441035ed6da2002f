package dev.harbinger.fact;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One number of a tally.
 *
 * @param field the field of the tally that holds it
 * @param kind how it is reckoned
 * @param of the field of the counted facts that it is about; empty for a count
 */
public record TallyMeasure(FieldType field, Kind kind, String of) {
    /** How a number comes of facts. */
    public enum Kind {
        COUNT,
        DISTINCT,
        SUM
    }

    /** The number for some facts; facts without a value add nothing. A sum too large for its type is the largest. */
    Number of(List<Fact> facts) {
        return switch (kind) {
            case COUNT -> facts.size();
            case DISTINCT ->
                (int) facts.stream()
                        .map(this::value)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count();
            case SUM -> sum(facts);
        };
    }

    private Number sum(List<Fact> facts) {
        double sum = facts.stream()
                .map(this::value)
                .mapToDouble(value -> value instanceof Number number ? number.doubleValue() : 0)
                .sum();
        if (field.type() instanceof ValueType.WholeNumber) {
            return (int) sum;
        }
        return Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, sum));
    }

    private @Nullable Object value(Fact fact) {
        Object value = fact.value(of);
        return value == null ? null : ValueEquality.comparable(value);
    }
}
