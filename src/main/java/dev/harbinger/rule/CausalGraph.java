package dev.harbinger.rule;

import dev.harbinger.belief.FindingId;
import dev.harbinger.belief.LevelPolicy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which findings stand on which, through rules and through level policies. Must have no cycle: loops of the real world
 * act only through newly posted facts (METHOD.md §3).
 */
public final class CausalGraph {
    private final SortedMap<FindingId, SortedSet<FindingId>> causes = new TreeMap<>();
    private final Map<FindingId, Integer> depths = new LinkedHashMap<>();
    private final List<FindingId> path = new ArrayList<>();
    private List<FindingId> cycle = List.of();

    /** Draws the graph of a pack's rules and outcomes. */
    public CausalGraph(Manifest manifest, Collection<RuleDefinition> rules) {
        manifest.findings().keySet().forEach(id -> causes.put(id, new TreeSet<>()));
        rules.forEach(this::addRule);
        manifest.outcomes().values().forEach(this::addPolicy);
        causes.keySet().forEach(this::depth);
    }

    private void addRule(RuleDefinition rule) {
        for (RuleCondition condition : rule.conditions()) {
            if (condition instanceof RuleCondition.OverFinding over) {
                addCause(rule.conclusion().finding(), over.finding());
            }
        }
    }

    private void addPolicy(Outcome outcome) {
        LevelPolicy policy = outcome.policy();
        policy.floors().forEach(floor -> addCause(outcome.id(), floor.when().finding()));
        policy.requirements()
                .forEach(one -> addCause(outcome.id(), one.condition().finding()));
        if (policy.gate() != null) {
            addCause(outcome.id(), policy.gate().finding());
        }
    }

    private void addCause(FindingId effect, FindingId cause) {
        causes.computeIfAbsent(effect, id -> new TreeSet<>()).add(cause);
    }

    private int depth(FindingId finding) {
        Integer known = depths.get(finding);
        if (known != null) {
            return known;
        }
        if (path.contains(finding)) {
            if (cycle.isEmpty()) {
                cycle = List.copyOf(path.subList(path.indexOf(finding), path.size()));
            }
            return 0;
        }
        path.add(finding);
        int depth = 0;
        for (FindingId cause : causesOf(finding)) {
            depth = Math.max(depth, depth(cause) + 1);
        }
        path.remove(path.size() - 1);
        depths.put(finding, depth);
        return depth;
    }

    /** The findings that a finding stands on directly, sorted. */
    public SortedSet<FindingId> causesOf(FindingId finding) {
        return causes.getOrDefault(finding, new TreeSet<>());
    }

    /** The findings that a finding stands on, directly or through others, and itself; sorted. */
    public SortedSet<FindingId> ancestry(FindingId finding) {
        SortedSet<FindingId> seen = new TreeSet<>();
        collect(finding, seen);
        return seen;
    }

    private void collect(FindingId finding, SortedSet<FindingId> seen) {
        if (seen.add(finding)) {
            causesOf(finding).forEach(cause -> collect(cause, seen));
        }
    }

    /** One cycle, each finding standing on the next, or empty if there is none. */
    public List<FindingId> cycle() {
        return cycle;
    }

    /** The findings in dependency order: each stands only on earlier lists; each list is sorted. */
    public List<List<FindingId>> strata() {
        SortedMap<Integer, List<FindingId>> byDepth = new TreeMap<>();
        causes.keySet()
                .forEach(id -> byDepth.computeIfAbsent(depth(id), d -> new ArrayList<>())
                        .add(id));
        return List.copyOf(byDepth.values());
    }
}
