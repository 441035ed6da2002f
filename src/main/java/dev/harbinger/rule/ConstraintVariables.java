package dev.harbinger.rule;

import dev.harbinger.rule.Constraint.Operand;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Which variables a constraint binds and which it uses, in order. */
public final class ConstraintVariables {
    private ConstraintVariables() {}

    /** The variables that it binds, with their dollar signs. */
    public static List<String> boundBy(Constraint constraint) {
        return binds(constraint).map(Constraint.Bind::variable).toList();
    }

    /** Where it binds a variable to a field. */
    public static Stream<Constraint.Bind> binds(Constraint constraint) {
        return leaves(constraint).filter(Constraint.Bind.class::isInstance).map(Constraint.Bind.class::cast);
    }

    /** The variables that it refers to, with their dollar signs. */
    public static List<String> usedBy(Constraint constraint) {
        return leaves(constraint)
                .flatMap(ConstraintVariables::operands)
                .map(Operand::refersTo)
                .filter(Objects::nonNull)
                .map(Operand.Reference::variable)
                .toList();
    }

    /** What a constraint without parts looks at beside its field. */
    public static Stream<Operand> operands(Constraint leaf) {
        if (leaf instanceof Constraint.Distinct distinct) {
            return Stream.of(new Operand.Reference(distinct.variable(), ""));
        }
        if (leaf instanceof Constraint.Compare compare) {
            return Stream.of(compare.operand());
        }
        return leaf instanceof Constraint.Membership membership ? membership.operands().stream() : Stream.empty();
    }

    /** Its parts that have no parts. */
    public static Stream<Constraint> leaves(Constraint constraint) {
        if (constraint instanceof Constraint.All all) {
            return all.parts().stream().flatMap(ConstraintVariables::leaves);
        }
        if (constraint instanceof Constraint.Any any) {
            return any.parts().stream().flatMap(ConstraintVariables::leaves);
        }
        return Stream.of(constraint);
    }
}
