package dev.harbinger.proof.match;

import dev.harbinger.belief.FindingKey;
import dev.harbinger.fact.Fact;
import dev.harbinger.proof.FactText;
import dev.harbinger.rule.Constraint;
import dev.harbinger.rule.Constraint.Operand;
import dev.harbinger.rule.ConstraintMatch;
import dev.harbinger.rule.RuleCondition.OverFacts;
import dev.harbinger.rule.RuleCondition.OverFinding;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the variables of a rule stand for so far. A variable whose pattern failed stands for nothing, and what is
 * compared with it is taken as satisfied. Immutable.
 */
public final class Bindings implements ConstraintMatch.References {
    /** Before anything is matched. */
    public static final Bindings NONE = new Bindings(Map.of());

    private static final Constraint SATISFIED = new Constraint.All(List.of());

    private final Map<String, Object> values;

    private Bindings(Map<String, Object> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    /** With what a pattern that matched a fact binds. */
    public Bindings with(OverFacts pattern, Fact fact) {
        Map<String, Object> more = new HashMap<>(values);
        if (pattern.variable() != null) {
            more.put(pattern.variable(), fact);
        }
        pattern.constraints().forEach(constraint -> bind(constraint, fact, more));
        return new Bindings(more);
    }

    /** With a variable that stands for a finding. */
    public Bindings with(@Nullable String variable, FindingKey finding) {
        if (variable == null) {
            return this;
        }
        Map<String, Object> more = new HashMap<>(values);
        more.put(variable, finding);
        return new Bindings(more);
    }

    private static void bind(Constraint constraint, Fact fact, Map<String, Object> into) {
        if (constraint instanceof Constraint.All all) {
            all.parts().forEach(part -> bind(part, fact, into));
        } else if (constraint instanceof Constraint.Bind bind) {
            Object value = fact.value(bind.field());
            if (value != null) {
                into.put(bind.variable(), value);
            }
        }
    }

    /** Which finding a pattern asks for: that of the area that it names, as far as that is known, or the country's. */
    public FindingKey keyOf(OverFinding pattern) {
        String area = pattern.constraints().stream()
                .filter(Constraint.Compare.class::isInstance)
                .map(constraint -> ((Constraint.Compare) constraint).operand())
                .map(operand -> operand instanceof Operand.Reference reference
                        ? value(reference)
                        : operand instanceof Operand.Text text ? text.value() : null)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElse(null);
        return new FindingKey(pattern.finding(), area);
    }

    @Override
    public @Nullable Object value(Operand.Reference reference) {
        Object bound = values.get(reference.variable());
        if (bound instanceof Fact fact && !reference.field().isEmpty()) {
            return reference.field().equals("id") ? fact.id().value() : fact.value(reference.field());
        }
        if (bound instanceof FindingKey key) {
            return reference.field().equals("area") ? key.area() : null;
        }
        return bound;
    }

    /** What an operand that looks at a variable comes to, as values of facts are shown; "not given" if it has none. */
    String words(Operand operand) {
        Object value = result(operand);
        if (operand instanceof Operand.Reference reference && values.get(reference.variable()) instanceof Fact fact) {
            return FactText.value(fact.type(), reference.field(), value);
        }
        return value == null ? "not given" : value.toString();
    }

    public boolean holds(Constraint constraint, Fact fact) {
        return ConstraintMatch.holds(List.of(known(constraint)), fact, this);
    }

    public boolean holds(List<Constraint> constraints, Fact fact) {
        return constraints.stream().allMatch(constraint -> holds(constraint, fact));
    }

    private Constraint known(Constraint constraint) {
        if (constraint instanceof Constraint.All all) {
            return new Constraint.All(all.parts().stream().map(this::known).toList());
        }
        if (constraint instanceof Constraint.Any any) {
            return new Constraint.Any(any.parts().stream().map(this::known).toList());
        }
        if (constraint instanceof Constraint.Compare compare) {
            return isUnbound(compare.operand()) ? SATISFIED : compare;
        }
        boolean unbound = constraint instanceof Constraint.Membership membership
                && membership.operands().stream().anyMatch(this::isUnbound);
        return unbound ? SATISFIED : constraint;
    }

    private boolean isUnbound(Operand operand) {
        Operand.Reference reference = operand.refersTo();
        return reference != null && !values.containsKey(reference.variable());
    }
}
