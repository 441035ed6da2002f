package dev.harbinger.engine;

import dev.harbinger.rule.Constraint;
import dev.harbinger.rule.Constraint.Operand;
import dev.harbinger.rule.RuleCondition;
import dev.harbinger.rule.RuleCondition.OverFacts;
import dev.harbinger.rule.RuleCondition.OverFinding;
import java.util.List;

/** Puts the values of a match, in words, in place of the variables of a pattern, so that people can read it. */
final class FilledPattern {
    private final MatchValues values;

    private FilledPattern(MatchValues values) {
        this.values = values;
    }

    static RuleCondition of(RuleCondition condition, MatchValues values) {
        FilledPattern filled = new FilledPattern(values);
        if (condition instanceof OverFacts over) {
            return new OverFacts(
                    over.quantifier(),
                    over.variable(),
                    over.factType(),
                    filled.all(over.constraints()),
                    over.text(),
                    over.position());
        }
        OverFinding over = (OverFinding) condition;
        return new OverFinding(
                over.quantifier(),
                over.variable(),
                over.finding(),
                over.local(),
                over.atLeast(),
                filled.all(over.constraints()),
                over.text(),
                over.position());
    }

    private List<Constraint> all(List<Constraint> constraints) {
        return constraints.stream().map(this::filled).toList();
    }

    private Constraint filled(Constraint constraint) {
        if (constraint instanceof Constraint.All all) {
            return new Constraint.All(all(all.parts()));
        }
        if (constraint instanceof Constraint.Any any) {
            return new Constraint.Any(all(any.parts()));
        }
        if (constraint instanceof Constraint.Compare compare) {
            return new Constraint.Compare(compare.field(), compare.operator(), filled(compare.operand()));
        }
        return constraint instanceof Constraint.Membership membership && membership.set() == null
                ? new Constraint.Membership(
                        membership.field(),
                        membership.negated(),
                        membership.operands().stream().map(this::filled).toList())
                : constraint;
    }

    private Operand filled(Operand operand) {
        return operand instanceof Operand.Reference reference ? values.literal(reference) : operand;
    }
}
