package dev.harbinger.rule;

import dev.harbinger.belief.FindingId;
import dev.harbinger.rule.RuleCondition.OverFacts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Stream;

/** Which rules can move an outcome, over the whole chain, and the fact types that they use; worked out once a rule base. */
public final class Reach {
    private final Map<FindingId, List<RuleDefinition>> rules = new HashMap<>();
    private final Map<FindingId, List<String>> types = new HashMap<>();

    /** Works it out for all outcomes of a pack. */
    public Reach(RulePack pack) {
        CausalGraph graph = new CausalGraph(pack.manifest(), pack.rules().values());
        for (FindingId outcome : pack.manifest().outcomes().keySet()) {
            SortedSet<FindingId> findings = graph.ancestry(outcome);
            List<RuleDefinition> reaching = pack.rules().values().stream()
                    .filter(rule -> findings.contains(rule.conclusion().finding()))
                    .toList();
            rules.put(outcome, reaching);
            types.put(
                    outcome,
                    reaching.stream()
                            .flatMap(Reach::typesOf)
                            .map(pack.vocabulary()::postedType)
                            .distinct()
                            .sorted()
                            .toList());
        }
    }

    private static Stream<String> typesOf(RuleDefinition rule) {
        return rule.conditions().stream()
                .filter(OverFacts.class::isInstance)
                .map(condition -> ((OverFacts) condition).factType());
    }

    /** The rules that can move an outcome, directly or through other findings, in the order of the pack. */
    public List<RuleDefinition> rulesOf(FindingId outcome) {
        return rules.getOrDefault(outcome, List.of());
    }

    /** Names of the fact types that an outcome's rules use, sorted. */
    public List<String> typesOf(FindingId outcome) {
        return types.getOrDefault(outcome, List.of());
    }
}
