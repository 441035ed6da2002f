package dev.harbinger.rule;

import dev.harbinger.rule.Constraint.Operand;
import java.math.BigDecimal;
import java.util.stream.Collectors;

/** Writes constraints and patterns in the one form that all readers see, the compiler among them. */
public final class ConstraintText {
    private ConstraintText() {}

    /** The text of a constraint; parsing it gives the same constraint again. */
    public static String of(Constraint constraint) {
        if (constraint instanceof Constraint.All all) {
            return all.parts().stream().map(ConstraintText::nested).collect(Collectors.joining(" && "));
        }
        if (constraint instanceof Constraint.Any any) {
            return any.parts().stream().map(ConstraintText::nested).collect(Collectors.joining(" || "));
        }
        if (constraint instanceof Constraint.Bind bind) {
            return bind.variable() + " : " + bind.field();
        }
        if (constraint instanceof Constraint.Distinct distinct) {
            return "this != " + distinct.variable();
        }
        if (constraint instanceof Constraint.Compare compare) {
            return compare.field() + " " + compare.operator().symbol() + " " + of(compare.operand());
        }
        return of((Constraint.Membership) constraint);
    }

    private static String of(Constraint.Membership membership) {
        String in = membership.field() + (membership.negated() ? " not in " : " in ");
        if (membership.set() != null) {
            return in + membership.set();
        }
        if (membership.operands().size() == 1 && isBare(membership.operands().get(0))) {
            return in + of(membership.operands().get(0));
        }
        String operands = membership.operands().stream().map(ConstraintText::of).collect(Collectors.joining(", "));
        return in + "( " + operands + " )";
    }

    /** What may stand behind in without parentheses: a place, or a variable that may hold one. */
    private static boolean isBare(Operand operand) {
        return operand instanceof Operand.Reference || Operand.Constant.isPlace(operand);
    }

    private static String nested(Constraint part) {
        boolean compound = part instanceof Constraint.All || part instanceof Constraint.Any;
        return compound ? "( " + of(part) + " )" : of(part);
    }

    /** The text of an operand. */
    public static String of(Operand operand) {
        if (operand instanceof Operand.Text text) {
            return "\"" + text.value() + "\"";
        }
        if (operand instanceof Operand.Number number) {
            String digits = BigDecimal.valueOf(number.value()).toPlainString();
            return number.whole() ? digits.replaceAll("\\.0+$", "") : digits;
        }
        if (operand instanceof Operand.Flag flag) {
            return String.valueOf(flag.value());
        }
        if (operand instanceof Operand.Constant constant) {
            return constant.type() + "." + constant.name();
        }
        if (operand instanceof Operand.Computed computed) {
            String variable = of(computed.refersTo());
            String sign = " " + computed.sign().symbol() + " ";
            return computed.sign() == Constraint.Arithmetic.TIMES
                    ? of(computed.by()) + sign + variable
                    : variable + sign + of(computed.by());
        }
        if (operand instanceof Operand.Reference reference) {
            return reference.variable() + (reference.field().isEmpty() ? "" : "." + reference.field());
        }
        return "null";
    }
}
