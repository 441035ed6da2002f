package dev.harbinger.rule.lint;

import dev.harbinger.rule.Constraint;
import dev.harbinger.rule.ConstraintText;
import dev.harbinger.rule.RuleCondition;
import dev.harbinger.rule.RuleDefinition;
import dev.harbinger.rule.RulePack;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds rules that conclude the same from the same: of one mechanism only the strongest counts, so the other does
 * nothing. Names of variables and the order of patterns and constraints make no difference.
 */
final class DuplicateRules implements LintCheck {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");
    private static final Pattern NAMING = Pattern.compile("(\\$\\w+) : ");

    @Override
    public void check(RulePack pack, Warnings warnings) {
        Map<String, RuleDefinition> seen = new HashMap<>();
        for (RuleDefinition rule : pack.rules().values()) {
            RuleDefinition twin = seen.putIfAbsent(essence(rule), rule);
            if (twin != null) {
                warnings.add(
                        rule,
                        pack.places().name(rule),
                        "twin-rules",
                        "The rule differs in nothing from rule (" + twin.id().value() + "), which concludes the same.",
                        "Maybe cite the claims of both in one rule.");
            }
        }
    }

    /** Conditions and conclusion in one form. */
    private static String essence(RuleDefinition rule) {
        List<String> patterns = new ArrayList<>();
        rule.conditions().forEach(condition -> patterns.add(text(condition)));
        patterns.sort(
                Comparator.comparing((String text) -> VARIABLE.matcher(text).replaceAll("\\$"))
                        .thenComparing(Comparator.naturalOrder()));
        String area = rule.conclusion().area() == null ? "" : rule.conclusion().area();
        String all = String.join("; ", patterns) + " => " + rule.conclusion().finding() + " "
                + rule.conclusion().contribution() + " " + area;
        return renamed(all);
    }

    private static String text(RuleCondition condition) {
        String name = name(condition) == null ? "" : name(condition) + " : ";
        if (condition instanceof RuleCondition.OverFacts facts) {
            return name + facts.quantifier() + " " + facts.factType() + sorted(facts.constraints());
        }
        RuleCondition.OverFinding finding = (RuleCondition.OverFinding) condition;
        String level = finding.atLeast() == null ? "" : " " + finding.atLeast();
        String kind = finding.local() ? " local " : " ";
        return name + finding.quantifier() + kind + finding.finding() + level + sorted(finding.constraints());
    }

    private static @Nullable String name(RuleCondition condition) {
        return condition instanceof RuleCondition.OverFacts facts
                ? facts.variable()
                : ((RuleCondition.OverFinding) condition).variable();
    }

    private static String sorted(List<Constraint> constraints) {
        return constraints.stream().map(ConstraintText::of).sorted().collect(Collectors.joining(", ", "( ", " )"));
    }

    /** Variables named by the order in which they appear; a name that is never referred to is left out. */
    private static String renamed(String text) {
        Map<String, Integer> uses = new HashMap<>();
        VARIABLE.matcher(text).results().forEach(found -> uses.merge(found.group(), 1, Integer::sum));
        String bare = NAMING.matcher(text)
                .replaceAll(found ->
                        uses.getOrDefault(found.group(1), 0) == 1 ? "" : Matcher.quoteReplacement(found.group()));
        Map<String, String> names = new HashMap<>();
        return VARIABLE.matcher(bare)
                .replaceAll(found ->
                        Matcher.quoteReplacement(names.computeIfAbsent(found.group(), name -> "$" + names.size())));
    }
}
