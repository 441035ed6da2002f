package dev.harbinger.rule;

import dev.harbinger.belief.FindingId;
import dev.harbinger.rule.RuleCondition.OverFacts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Stream;

/** The fact types that the rules for each outcome use, over the whole chain; worked out once a rule base. */
public final class Reach {
    private final Map<FindingId, List<String>> types = new HashMap<>();

    /** Works it out for all outcomes of a pack. */
    public Reach(RulePack pack) {
        CausalGraph graph = new CausalGraph(pack.manifest(), pack.rules().values());
        for (FindingId outcome : pack.manifest().outcomes().keySet()) {
            types.put(outcome, typesOf(pack, graph.ancestry(outcome)));
        }
    }

    private static List<String> typesOf(RulePack pack, SortedSet<FindingId> findings) {
        return pack.rules().values().stream()
                .filter(rule -> findings.contains(rule.conclusion().finding()))
                .flatMap(Reach::typesOf)
                .map(pack.vocabulary()::postedType)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> typesOf(RuleDefinition rule) {
        return rule.conditions().stream()
                .filter(OverFacts.class::isInstance)
                .map(condition -> ((OverFacts) condition).factType());
    }

    /** Names of the fact types that an outcome's rules use, sorted. */
    public List<String> typesOf(FindingId outcome) {
        return types.getOrDefault(outcome, List.of());
    }
}
