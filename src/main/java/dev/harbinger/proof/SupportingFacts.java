package dev.harbinger.proof;

import dev.harbinger.belief.FactId;
import dev.harbinger.belief.FindingId;
import dev.harbinger.belief.FindingKey;
import dev.harbinger.belief.FiringId;
import dev.harbinger.belief.Premise;
import dev.harbinger.fact.Fact;
import dev.harbinger.rule.Firing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which facts stand behind a finding or a firing, over the whole chain of firings. */
final class SupportingFacts {
    private final Map<FindingId, List<Firing>> byFinding = new HashMap<>();
    private final Map<FiringId, Firing> byId = new HashMap<>();

    SupportingFacts(Collection<Firing> firings) {
        for (Firing firing : firings) {
            byId.put(firing.argument().id(), firing);
            byFinding
                    .computeIfAbsent(firing.argument().concludes().id(), id -> new ArrayList<>())
                    .add(firing);
        }
    }

    /** The facts behind a finding, sorted. */
    SortedSet<FactId> finding(FindingId finding) {
        SortedSet<FactId> facts = new TreeSet<>();
        collect(finding, facts, new HashSet<>());
        return facts;
    }

    /** The facts behind one firing, sorted. */
    SortedSet<FactId> firing(FiringId id) {
        SortedSet<FactId> facts = new TreeSet<>();
        Firing firing = byId.get(id);
        if (firing != null) {
            collect(firing, facts, new HashSet<>());
        }
        return facts;
    }

    private void collect(FindingId finding, SortedSet<FactId> facts, Set<FindingId> seen) {
        if (seen.add(finding)) {
            byFinding.getOrDefault(finding, List.of()).forEach(firing -> collect(firing, facts, seen));
        }
    }

    private void collect(Firing firing, SortedSet<FactId> facts, Set<FindingId> seen) {
        firing.facts().stream().map(Fact::id).forEach(facts::add);
        firing.argument().premises().stream()
                .map(Premise::finding)
                .map(FindingKey::id)
                .forEach(finding -> collect(finding, facts, seen));
    }
}
