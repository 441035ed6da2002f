package dev.harbinger.engine;

import dev.harbinger.rule.Constraint.Arithmetic;
import dev.harbinger.rule.Constraint.Operator;
import dev.harbinger.rule.ConstraintMatch;
import org.jspecify.annotations.Nullable;

/**
 * Compares with a reckoned number for the engine, whose own arithmetic depends on the kinds of the numbers and fails where
 * one is not known. {@link ConstraintWriter} has such constraints call it. Stateless and thread-safe.
 */
public final class Reckoning {
    private Reckoning() {}

    /**
     * Whether a field's value compares so to what comes of another.
     *
     * @param value the field's value; null satisfies only unequal
     * @param operator name of an {@link Operator}
     * @param other what the variable stands for; null is unequal to all
     * @param sign name of an {@link Arithmetic}
     * @param by the right side of it
     */
    public static boolean holds(
            @Nullable Object value, String operator, @Nullable Object other, String sign, double by) {
        Object result =
                other instanceof Number number ? Arithmetic.valueOf(sign).apply(number.doubleValue(), by) : null;
        return ConstraintMatch.compare(value, Operator.valueOf(operator), result);
    }
}
