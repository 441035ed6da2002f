package dev.harbinger.rule.lint;

import dev.harbinger.rule.RuleDefinition;
import dev.harbinger.rule.RulePack;

/** Finds rules whose id does not begin with the theme of their file, which is its name. */
final class RuleNames implements LintCheck {
    @Override
    public void check(RulePack pack, Warnings warnings) {
        for (RuleDefinition rule : pack.rules().values()) {
            String theme = rule.position().file().replaceFirst("\\.drl$", "");
            if (!rule.id().value().startsWith(theme + "_")) {
                warnings.add(
                        rule,
                        pack.places().name(rule),
                        "rule-theme",
                        "The id (" + rule.id().value() + ") does not begin with the theme of its file (" + theme + ").",
                        "Maybe call it " + theme + "_" + rule.id().value() + ".");
            }
        }
    }
}
