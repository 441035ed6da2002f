package dev.harbinger.proof.match;

import dev.harbinger.rule.Constraint;
import dev.harbinger.rule.Constraint.Operand;
import dev.harbinger.rule.Constraint.Operator;
import dev.harbinger.rule.ConstraintVariables;
import dev.harbinger.rule.RuleCondition.OverFacts;
import java.util.List;

/**
 * Whether a fact that satisfies one pattern must satisfy another as well. Sound, not complete: it sees equal parts,
 * values among several, and lower bounds; parts that look at other patterns never count.
 */
public final class Implication {
    private Implication() {}

    /** Whether whatever satisfies {@code given} satisfies {@code wanted}. */
    public static boolean holds(OverFacts given, OverFacts wanted) {
        List<Constraint> parts = Constraint.conjuncts(given.constraints()).toList();
        return given.factType().equals(wanted.factType())
                && Constraint.conjuncts(wanted.constraints())
                        .allMatch(one -> parts.stream().anyMatch(part -> holds(part, one)));
    }

    private static boolean holds(Constraint given, Constraint wanted) {
        if (given.equals(wanted) && ConstraintVariables.usedBy(given).isEmpty()) {
            return true;
        }
        if (wanted instanceof Constraint.Any any) {
            return any.parts().stream().anyMatch(part -> holds(given, part));
        }
        if (given instanceof Constraint.Compare a && wanted instanceof Constraint.Compare b && isBound(a, b)) {
            return true;
        }
        List<Operand> values = values(given);
        // What lies in a place need not be that place.
        boolean place = given instanceof Constraint.Membership
                && wanted instanceof Constraint.Compare
                && values.stream().anyMatch(Operand.Constant::isPlace);
        return !values.isEmpty()
                && !place
                && values.stream().allMatch(operand -> operand.refersTo() == null)
                && PatternWords.field(given).equals(PatternWords.field(wanted))
                && values(wanted).containsAll(values);
    }

    private static boolean isBound(Constraint.Compare given, Constraint.Compare wanted) {
        return given.field().equals(wanted.field())
                && given.operator() == Operator.AT_LEAST
                && wanted.operator() == Operator.AT_LEAST
                && given.operand() instanceof Operand.Number a
                && wanted.operand() instanceof Operand.Number b
                && a.value() >= b.value();
    }

    /** The values that a part allows; empty if it does not list them. */
    private static List<Operand> values(Constraint part) {
        if (part instanceof Constraint.Membership membership && !membership.negated()) {
            return membership.operands();
        }
        return part instanceof Constraint.Compare compare && compare.operator() == Operator.EQUAL
                ? List.of(compare.operand())
                : List.of();
    }
}
