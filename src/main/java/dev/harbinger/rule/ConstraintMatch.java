package dev.harbinger.rule;

import dev.harbinger.fact.Fact;
import dev.harbinger.fact.FieldType;
import dev.harbinger.fact.ValueType;
import dev.harbinger.rule.Constraint.Operand;
import dev.harbinger.rule.Constraint.Operator;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether one fact, looked at by itself, satisfies a pattern. References to other patterns are taken as
 * satisfied, so the answer is exact for patterns without joins and an upper bound for the others.
 */
public final class ConstraintMatch {
    private ConstraintMatch() {}

    /** Whether the fact satisfies every constraint. */
    public static boolean holds(Collection<Constraint> constraints, Fact fact) {
        return constraints.stream().allMatch(constraint -> holds(constraint, fact));
    }

    private static boolean holds(Constraint constraint, Fact fact) {
        if (constraint instanceof Constraint.All all) {
            return holds(all.parts(), fact);
        }
        if (constraint instanceof Constraint.Any any) {
            return any.parts().stream().anyMatch(part -> holds(part, fact));
        }
        if (constraint instanceof Constraint.Membership membership) {
            Object value = fact.values().get(membership.field());
            boolean member =
                    membership.operands().stream().anyMatch(operand -> equal(fact, membership.field(), value, operand));
            return member != membership.negated();
        }
        return !(constraint instanceof Constraint.Compare compare) || holds(compare, fact);
    }

    private static boolean holds(Constraint.Compare compare, Fact fact) {
        Object value = fact.values().get(compare.field());
        Operand operand = compare.operand();
        if (operand instanceof Operand.Reference) {
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

    private static boolean contains(Fact fact, String field, @Nullable Object value, Operand operand) {
        return value instanceof List<?> list && list.stream().anyMatch(item -> equal(fact, field, item, operand));
    }

    private static boolean equal(Fact fact, String field, @Nullable Object value, Operand operand) {
        if (value == null) {
            return operand instanceof Operand.Nothing;
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

    private static boolean ordered(@Nullable Object value, Operator operator, Operand operand) {
        if (!(value instanceof Number given) || !(operand instanceof Operand.Number wanted)) {
            return false;
        }
        int order = Double.compare(given.doubleValue(), wanted.value());
        return switch (operator) {
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case GREATER -> order > 0;
            default -> order >= 0;
        };
    }
}
