package dev.harbinger.engine;

import dev.harbinger.belief.FindingKey;
import dev.harbinger.fact.Fact;
import dev.harbinger.rule.Assumption;
import dev.harbinger.rule.RuleDefinition;
import dev.harbinger.rule.Tallied;
import java.util.Comparator;
import java.util.List;

/**
 * A match that fired.
 *
 * @param rule the rule
 * @param facts the facts matched, without rows of tallies, sorted, each once
 * @param findings the findings matched, sorted, each once
 * @param assumes the absences that it relies on, in the order of the rule
 * @param tallied the rows of tallies matched, in the order of the rule
 * @param values the values of the match
 */
record Recorded(
        RuleDefinition rule,
        List<Fact> facts,
        List<FindingKey> findings,
        List<Assumption> assumes,
        List<Tallied> tallied,
        MatchValues values) {
    Recorded {
        facts = facts.stream().distinct().sorted(Comparator.comparing(Fact::id)).toList();
        findings = findings.stream().distinct().sorted().toList();
    }
}
