package dev.harbinger.rule;

import dev.harbinger.fact.Fact;
import dev.harbinger.fact.FieldType;
import dev.harbinger.fact.ValueType;
import dev.harbinger.rule.Constraint.Operand;
import dev.harbinger.rule.Constraint.Operator;
import java.util.Collection;
import java.util.List;
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
            Object value = fact.values().get(membership.field());
            if (references == null && membership.operands().stream().anyMatch(Operand.Reference.class::isInstance)) {
                return true;
            }
            boolean member =
                    membership.operands().stream().anyMatch(operand -> equal(fact, membership.field(), value, operand));
            return member != membership.negated();
        }
        if (constraint instanceof Constraint.Distinct distinct) {
            return references == null
                    || !fact.id().value().equals(references.value(new Operand.Reference(distinct.variable(), "id")));
        }
        return !(constraint instanceof Constraint.Compare compare) || holds(compare, fact);
    }

    private boolean holds(Constraint.Compare compare, Fact fact) {
        Object value = fact.values().get(compare.field());
        Operand operand = compare.operand();
        if (operand instanceof Operand.Reference && references == null) {
            return true;
        }
        return switch (compare.operator()) {
            case EQUAL -> equal(fact, compare.field(), value, operand);
            case NOT_EQUAL -> !equal(fact, compare.field(), value, operand);
            case CONTAINS -> contains(fact, compare.field(), value, operand);
            case NOT_CONTAINS -> !contains(fact, compare.field(), value, operand);
            default -> ordered(value, compare.operator(), operand);
        };
    }

    private boolean contains(Fact fact, String field, @Nullable Object value, Operand operand) {
        return value instanceof List<?> list && list.stream().anyMatch(item -> equal(fact, field, item, operand));
    }

    private boolean equal(Fact fact, String field, @Nullable Object value, Operand operand) {
        if (value == null) {
            return operand instanceof Operand.Nothing;
        }
        if (operand instanceof Operand.Reference reference) {
            Object other = valueOf(reference);
            return value instanceof Number a && other instanceof Number b
                    ? a.doubleValue() == b.doubleValue()
                    : value.equals(other);
        }
        if (operand instanceof Operand.Constant constant) {
            FieldType type = fact.type().field(field);
            return type != null
                    && type.type() instanceof ValueType.Choice
                    && constant.name().equals(value);
        }
        if (operand instanceof Operand.Number number) {
            return value instanceof Number given && given.doubleValue() == number.value();
        }
        return operand instanceof Operand.Text text && text.value().equals(value)
                || operand instanceof Operand.Flag flag
                        && Boolean.valueOf(flag.value()).equals(value);
    }

    private @Nullable Object valueOf(Operand.Reference reference) {
        return references == null ? null : references.value(reference);
    }

    private @Nullable Object number(Operand operand) {
        if (operand instanceof Operand.Reference reference) {
            return valueOf(reference);
        }
        return operand instanceof Operand.Number number ? number.value() : null;
    }

    private boolean ordered(@Nullable Object value, Operator operator, Operand operand) {
        if (!(value instanceof Number given) || !(number(operand) instanceof Number wanted)) {
            return false;
        }
        int order = Double.compare(given.doubleValue(), wanted.doubleValue());
        return switch (operator) {
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case GREATER -> order > 0;
            default -> order >= 0;
        };
    }
}
