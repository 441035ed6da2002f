package dev.harbinger.rule.lint;

import dev.harbinger.rule.RuleDefinition;
import dev.harbinger.rule.RulePack;
import dev.harbinger.rule.Template;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds variables in sentences that are not filled, since they stand without braces. */
final class BareSlots implements LintCheck {
    private static final Pattern VARIABLE = Pattern.compile("\\$[A-Za-z]\\w*(?:\\.[a-z]\\w*)?");

    @Override
    public void check(RulePack pack, Warnings warnings) {
        for (RuleDefinition rule : pack.rules().values()) {
            check(pack, rule, "because", rule.because(), warnings);
            String area = rule.conclusion().area();
            if (area != null) {
                check(pack, rule, "area", area, warnings);
            }
        }
    }

    private static void check(RulePack pack, RuleDefinition rule, String annotation, String text, Warnings warnings) {
        for (String plain : Template.parse(text).texts()) {
            Matcher variable = VARIABLE.matcher(plain);
            while (variable.find()) {
                String name = variable.group();
                warnings.add(
                        rule,
                        pack.places().annotation(rule.position(), annotation, name),
                        "bare-slot",
                        "The text (" + name + ") of @" + annotation + " is shown as it is.",
                        "Maybe write {" + name + "}.");
            }
        }
    }
}
