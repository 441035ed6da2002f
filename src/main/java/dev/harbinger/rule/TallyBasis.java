package dev.harbinger.rule;

import dev.harbinger.fact.Fact;
import dev.harbinger.fact.TallyRow;
import dev.harbinger.rule.Constraint.Compare;
import dev.harbinger.rule.Constraint.Membership;
import dev.harbinger.rule.Constraint.Operator;
import java.util.List;

/**
 * What a pattern over a tally stands on (METHOD.md §2): {@code n >= k} on the k best supported facts, a sum on the fewest
 * that reach it. What only a small number satisfies stands on nothing.
 */
final class TallyBasis {
    private static final Constraint SATISFIED = new Constraint.All(List.of());

    private final TallyRow row;
    private final ConstraintMatch.References references;

    private TallyBasis(TallyRow row, ConstraintMatch.References references) {
        this.row = row;
        this.references = references;
    }

    /**
     * The fewest best supported facts that satisfy what a pattern asks for at the least.
     *
     * @param row satisfies the constraints
     * @param references what the other patterns matched
     */
    static List<Fact> of(TallyRow row, List<Constraint> constraints, ConstraintMatch.References references) {
        return new TallyBasis(row, references).of(constraints);
    }

    private List<Fact> of(List<Constraint> constraints) {
        List<Constraint> measured = constraints.stream()
                .flatMap(ConstraintVariables::leaves)
                .filter(this::isMeasured)
                .toList();
        List<Constraint> least = constraints.stream().map(this::atLeast).toList();
        boolean onlyAtMost =
                !measured.isEmpty() && measured.stream().map(this::atLeast).allMatch(SATISFIED::equals);
        if (onlyAtMost || row.facts().isEmpty()) {
            return List.of();
        }
        int low = 1;
        int high = row.facts().size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (ConstraintMatch.holds(least, row.ofBest(middle), references)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return row.facts().subList(0, high);
    }

    private boolean isMeasured(Constraint leaf) {
        return leaf instanceof Compare compare && row.tally().isMeasure(compare.field())
                || leaf instanceof Membership membership && row.tally().isMeasure(membership.field());
    }

    /** What is left of a constraint if only too little can break it. */
    private Constraint atLeast(Constraint constraint) {
        if (constraint instanceof Constraint.All all) {
            return new Constraint.All(all.parts().stream().map(this::atLeast).toList());
        }
        if (constraint instanceof Constraint.Any any) {
            return new Constraint.Any(any.parts().stream().map(this::atLeast).toList());
        }
        if (!isMeasured(constraint)) {
            return SATISFIED;
        }
        if (constraint instanceof Membership membership) {
            return membership.negated()
                    ? SATISFIED
                    : new Constraint.Any(membership.operands().stream()
                            .<Constraint>map(operand -> new Compare(membership.field(), Operator.AT_LEAST, operand))
                            .toList());
        }
        Compare compare = (Compare) constraint;
        return switch (compare.operator()) {
            case AT_LEAST, GREATER -> compare;
            case EQUAL -> new Compare(compare.field(), Operator.AT_LEAST, compare.operand());
            default -> SATISFIED;
        };
    }
}
