package dev.harbinger.rule;

import dev.harbinger.fact.Fact;
import dev.harbinger.fact.FieldType;
import dev.harbinger.fact.Places;
import dev.harbinger.fact.ValueType;
import dev.harbinger.rule.Constraint.Operand;
import dev.harbinger.rule.Constraint.Operator;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells whether one fact satisfies a pattern, by the same rules as the engine. Immutable. */
public final class ConstraintMatch {
    private final @Nullable References references;

    private ConstraintMatch(@Nullable References references) {
        this.references = references;
    }

    /** Gives the values of what other patterns matched. */
    public interface References {
        /** The value as facts hold it, a constant by its name; the fact's own id as (id); null if there is none. */
        @Nullable
        Object value(Operand.Reference reference);

        /** What an operand that looks at a variable comes to; null if that has no value. */
        default @Nullable Object result(Operand operand) {
            Operand.Reference reference = operand.refersTo();
            Object value = reference == null ? null : value(reference);
            if (operand instanceof Operand.Computed computed) {
                return value instanceof Number number
                        ? computed.sign()
                                .apply(number.doubleValue(), computed.by().value())
                        : null;
            }
            return value;
        }
    }

    /**
     * Whether the fact, looked at by itself, satisfies every constraint. References to other patterns are taken as
     * satisfied, so the answer is exact for patterns without joins and an upper bound for the others.
     */
    public static boolean holds(Collection<Constraint> constraints, Fact fact) {
        return new ConstraintMatch(null).all(constraints, fact);
    }

    /** Whether the fact satisfies every constraint, given what the other patterns matched. */
    public static boolean holds(Collection<Constraint> constraints, Fact fact, References references) {
        return new ConstraintMatch(references).all(constraints, fact);
    }

    private boolean all(Collection<Constraint> constraints, Fact fact) {
        return constraints.stream().allMatch(constraint -> holds(constraint, fact));
    }

    private boolean holds(Constraint constraint, Fact fact) {
        if (constraint instanceof Constraint.All all) {
            return all(all.parts(), fact);
        }
        if (constraint instanceof Constraint.Any any) {
            return any.parts().stream().anyMatch(part -> holds(part, fact));
        }
        if (constraint instanceof Constraint.Membership membership) {
            Object value = fact.value(membership.field());
            if (references == null && membership.operands().stream().anyMatch(one -> one.refersTo() != null)) {
                return true;
            }
            Places places = places(fact, membership.field());
            boolean member = membership.operands().stream()
                    .anyMatch(operand -> places == null
                            ? equal(fact, membership.field(), value, operand)
                            : value != null && places.liesIn(value.toString(), place(operand)));
            return member != membership.negated();
        }
        if (constraint instanceof Constraint.Distinct distinct) {
            return references == null
                    || !fact.id().value().equals(references.value(new Operand.Reference(distinct.variable(), "id")));
        }
        return !(constraint instanceof Constraint.Compare compare) || holds(compare, fact);
    }

    private boolean holds(Constraint.Compare compare, Fact fact) {
        Object value = fact.value(compare.field());
        Operand operand = compare.operand();
        if (operand.refersTo() != null && references == null) {
            return true;
        }
        return switch (compare.operator()) {
            case EQUAL -> equal(fact, compare.field(), value, operand);
            case NOT_EQUAL -> !equal(fact, compare.field(), value, operand);
            case CONTAINS -> contains(fact, compare.field(), value, operand);
            case NOT_CONTAINS -> !contains(fact, compare.field(), value, operand);
            case BORDERS -> borders(fact, compare.field(), value, operand);
            case NOT_BORDERS -> !borders(fact, compare.field(), value, operand);
            default -> {
                FieldType type = fact.type().field(compare.field());
                yield compare(rank(type, value), compare.operator(), rank(type, result(operand)));
            }
        };
    }

    /** The place of a constant in its enumeration; anything else as it is. */
    private static @Nullable Object rank(@Nullable FieldType type, @Nullable Object value) {
        return value != null && type != null && type.type() instanceof ValueType.Choice choice
                ? Integer.valueOf(choice.type().constants().indexOf(value.toString()))
                : value;
    }

    private static @Nullable Places places(Fact fact, String field) {
        FieldType type = fact.type().field(field);
        return type != null && type.type() instanceof ValueType.Location location ? location.places() : null;
    }

    private boolean borders(Fact fact, String field, @Nullable Object value, Operand operand) {
        Places places = places(fact, field);
        return places != null
                && value != null
                && places.neighbours(value.toString()).contains(place(operand));
    }

    /** The code of the place that an operand stands for; empty if it has none. */
    private String place(Operand operand) {
        return operand instanceof Operand.Constant constant
                ? constant.code()
                : Objects.requireNonNullElse(result(operand), "").toString();
    }

    private boolean contains(Fact fact, String field, @Nullable Object value, Operand operand) {
        return value instanceof List<?> list && list.stream().anyMatch(item -> equal(fact, field, item, operand));
    }

    private boolean equal(Fact fact, String field, @Nullable Object value, Operand operand) {
        if (value == null) {
            return operand instanceof Operand.Nothing;
        }
        if (operand instanceof Operand.Constant constant) {
            FieldType type = fact.type().field(field);
            return type != null
                    && (type.type() instanceof ValueType.Choice
                                    && constant.name().equals(value)
                            || type.type() instanceof ValueType.Location
                                    && constant.code().equals(value));
        }
        Object other = result(operand);
        return other != null && areEqual(value, other);
    }

    private @Nullable Object result(Operand operand) {
        return references == null || operand.refersTo() == null ? literal(operand) : references.result(operand);
    }

    private static @Nullable Object literal(Operand operand) {
        if (operand instanceof Operand.Number number) {
            return number.value();
        }
        if (operand instanceof Operand.Flag flag) {
            return flag.value();
        }
        if (operand instanceof Operand.Constant constant) {
            return constant.name();
        }
        return operand instanceof Operand.Text text ? text.value() : null;
    }

    /**
     * Whether a value compares so to another: numbers as numbers, dates as dates or as their texts. What is not known
     * satisfies only unequal.
     */
    public static boolean compare(@Nullable Object value, Operator operator, @Nullable Object other) {
        if (value == null || other == null) {
            return operator == Operator.NOT_EQUAL;
        }
        if (operator == Operator.EQUAL || operator == Operator.NOT_EQUAL) {
            return areEqual(value, other) == (operator == Operator.EQUAL);
        }
        Integer order = order(value, other);
        return order != null
                && switch (operator) {
                    case LESS -> order < 0;
                    case AT_MOST -> order <= 0;
                    case GREATER -> order > 0;
                    default -> order >= 0;
                };
    }

    private static boolean areEqual(Object value, Object other) {
        if (value instanceof Number a && other instanceof Number b) {
            return a.doubleValue() == b.doubleValue();
        }
        return value instanceof LocalDate ? value.toString().equals(other.toString()) : value.equals(other);
    }

    private static @Nullable Integer order(Object value, Object other) {
        if (value instanceof Number a && other instanceof Number b) {
            return Double.compare(a.doubleValue(), b.doubleValue());
        }
        return value instanceof LocalDate a ? Integer.valueOf(a.compareTo(LocalDate.parse(other.toString()))) : null;
    }
}
