package dev.harbinger.question.difference;

import dev.harbinger.belief.RuleId;
import dev.harbinger.rule.RuleCondition;
import dev.harbinger.rule.RuleDefinition;
import dev.harbinger.rule.RulePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/** Names the rules that two versions of a pack do not share. */
final class RuleComparison {
    private static final int NAMED = 8;

    private RuleComparison() {}

    /** The change of the rules as a sentence. */
    static String sentence(RulePack before, RulePack after) {
        SortedSet<RuleId> ids = new TreeSet<>(before.rules().keySet());
        ids.addAll(after.rules().keySet());
        List<String> changes = new ArrayList<>();
        for (RuleId id : ids) {
            RuleDefinition then = before.rules().get(id);
            RuleDefinition now = after.rules().get(id);
            if (then == null || now == null) {
                changes.add(id + (then == null ? " is added" : " is removed"));
            } else if (!content(then).equals(content(now))) {
                changes.add(id + " is changed");
            }
        }
        if (changes.isEmpty()) {
            return "The rules are the same, but levels, vocabulary, claims or texts of the pack are others.";
        }
        String more = changes.size() > NAMED ? "; and " + (changes.size() - NAMED) + " more" : "";
        return "The rules are others: " + String.join("; ", changes.subList(0, Math.min(NAMED, changes.size()))) + more
                + ".";
    }

    /** What bears on levels: neither the place in a file nor the words for people. */
    private static List<String> content(RuleDefinition rule) {
        List<String> content = new ArrayList<>();
        content.add(rule.conclusion().toString());
        content.add(Objects.toString(rule.likelihood()));
        content.add(Objects.toString(rule.firmness()));
        rule.conditions().stream().map(RuleCondition::text).forEach(content::add);
        return content;
    }
}
