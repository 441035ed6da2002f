package dev.harbinger.rule.lint;

import dev.harbinger.rule.Constraint;
import dev.harbinger.rule.Constraint.Operand;
import dev.harbinger.rule.ConstraintVariables;
import dev.harbinger.rule.RuleCondition;
import dev.harbinger.rule.RuleCondition.OverFinding;
import dev.harbinger.rule.RuleCondition.Quantifier;
import dev.harbinger.rule.RuleDefinition;
import dev.harbinger.rule.RulePack;

/**
 * Finds rules that put one district's finding together with another district's fact, or let one district's finding speak
 * for the whole country; a {@code @note} that says why silences either.
 */
final class AreaUse implements LintCheck {
    @Override
    public void check(RulePack pack, Warnings warnings) {
        for (RuleDefinition rule : pack.rules().values()) {
            if (rule.note().isEmpty()) {
                Conditions.overFindings(rule)
                        .filter(over -> over.local() && !isNamed(over))
                        .forEach(over -> check(rule, over, pack, warnings));
            }
        }
    }

    private static void check(RuleDefinition rule, OverFinding over, RulePack pack, Warnings warnings) {
        if (isBesideOthers(rule, over) && !isJoined(rule, over)) {
            warnings.add(
                    rule,
                    pack.places().word(over.position(), over.finding().value()),
                    "unjoined-area",
                    "The rule matches (" + over.finding() + ") in any area with what it matches in any other.",
                    "Maybe join them with area == $variable.area, or say in a @note why the area does not matter.");
        } else if (over.quantifier() == Quantifier.EACH && rule.conclusion().area() == null) {
            warnings.add(
                    rule,
                    pack.places().word(over.position(), over.finding().value()),
                    "lost-area",
                    "The rule matches (" + over.finding() + ") in one area and concludes for the whole country.",
                    "Maybe add @area, match Finding instead of LocalFinding, or say why in a @note.");
        }
    }

    /** Whether the area is that of a name in the rule. */
    private static boolean isNamed(OverFinding over) {
        return over.constraints().stream()
                .anyMatch(constraint ->
                        constraint instanceof Constraint.Compare compare && compare.operand() instanceof Operand.Text);
    }

    /** Whether the rule matches something else that has an area. */
    private static boolean isBesideOthers(RuleDefinition rule, OverFinding over) {
        return rule.conditions().stream()
                .filter(other -> other != over && other.quantifier() != Quantifier.NOT)
                .anyMatch(other -> !(other instanceof OverFinding finding) || finding.local());
    }

    /** Whether it refers to a variable, or another pattern to it. */
    private static boolean isJoined(RuleDefinition rule, OverFinding over) {
        return usesVariable(over)
                || rule.conditions().stream()
                        .flatMap(condition -> condition.constraints().stream())
                        .anyMatch(constraint -> ConstraintVariables.usedBy(constraint).stream()
                                .anyMatch(variable -> variable.equals(over.variable())));
    }

    private static boolean usesVariable(RuleCondition condition) {
        return condition.constraints().stream()
                .anyMatch(constraint -> !ConstraintVariables.usedBy(constraint).isEmpty());
    }
}
