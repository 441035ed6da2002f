package dev.harbinger.engine;

import dev.harbinger.rule.Constraint;
import dev.harbinger.rule.ConstraintText;
import dev.harbinger.rule.RuleCondition.Quantifier;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a pattern, without its variable, in the form in which people read it back. */
final class PatternText {
    private PatternText() {}

    static String of(Quantifier quantifier, String type, List<Constraint> constraints) {
        String prefix = quantifier == Quantifier.EACH ? "" : quantifier.name().toLowerCase(Locale.ROOT) + " ";
        String inner = constraints.stream()
                .filter(constraint -> !(constraint instanceof Constraint.Bind))
                .map(ConstraintText::of)
                .collect(Collectors.joining(", "));
        return prefix + type + (inner.isEmpty() ? "()" : "( " + inner + " )");
    }
}
