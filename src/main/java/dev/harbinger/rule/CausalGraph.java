package dev.harbinger.rule;

import dev.harbinger.belief.FindingId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final List<List<FindingId>> strata = new ArrayList<>();
    private List<FindingId> cycle = List.of();

    /** Draws the graph of a pack's rules and outcomes. */
    public CausalGraph(Manifest manifest, Collection<RuleDefinition> rules) {
        manifest.findings().keySet().forEach(id -> causes.put(id, new TreeSet<>()));
        rules.forEach(this::addRule);
        manifest.outcomes().values().forEach(this::addPolicy);
        stratify();
    }

    private void addRule(RuleDefinition rule) {
        for (RuleCondition condition : rule.conditions()) {
            if (condition instanceof RuleCondition.OverFinding over) {
                addCause(rule.conclusion().finding(), over.finding());
            }
        }
    }

    private void addPolicy(Outcome outcome) {
        outcome.policy().conditions().forEach(condition -> addCause(outcome.id(), condition.finding()));
    }

    private void addCause(FindingId effect, FindingId cause) {
        causes.computeIfAbsent(effect, id -> new TreeSet<>()).add(cause);
        causes.computeIfAbsent(cause, id -> new TreeSet<>());
    }

    /** Places each finding in the first list after those of all its causes; what is left over stands in a cycle or on one. */
    private void stratify() {
        Map<FindingId, Integer> open = new TreeMap<>();
        Map<FindingId, List<FindingId>> effects = new HashMap<>();
        causes.forEach((effect, on) -> {
            open.put(effect, on.size());
            on.forEach(cause ->
                    effects.computeIfAbsent(cause, id -> new ArrayList<>()).add(effect));
        });
        SortedSet<FindingId> next = new TreeSet<>(causes.keySet());
        next.removeIf(id -> open.getOrDefault(id, 0) > 0);
        while (!next.isEmpty()) {
            List<FindingId> stratum = List.copyOf(next);
            strata.add(stratum);
            next.clear();
            for (FindingId placed : stratum) {
                open.remove(placed);
                for (FindingId effect : effects.getOrDefault(placed, List.of())) {
                    int left = open.getOrDefault(effect, 0) - 1;
                    open.put(effect, left);
                    if (left == 0) {
                        next.add(effect);
                    }
                }
            }
        }
        open.keySet().stream().findFirst().ifPresent(id -> findCycle(id, open.keySet()));
    }

    /** Each finding that is left over has a cause that is, so going from cause to cause comes back. */
    private void findCycle(FindingId start, Set<FindingId> leftOver) {
        Set<FindingId> path = new LinkedHashSet<>();
        FindingId at = start;
        while (path.add(at)) {
            at = causesOf(at).stream().filter(leftOver::contains).findFirst().orElseThrow();
        }
        List<FindingId> walked = List.copyOf(path);
        cycle = walked.subList(walked.indexOf(at), walked.size());
    }

    /** The findings that a finding stands on directly, sorted. */
    public SortedSet<FindingId> causesOf(FindingId finding) {
        return causes.getOrDefault(finding, new TreeSet<>());
    }

    /** The findings that a finding stands on, directly or through others, and itself; sorted. */
    public SortedSet<FindingId> ancestry(FindingId finding) {
        SortedSet<FindingId> seen = new TreeSet<>();
        Deque<FindingId> open = new ArrayDeque<>(List.of(finding));
        while (!open.isEmpty()) {
            FindingId next = open.remove();
            if (seen.add(next)) {
                open.addAll(causesOf(next));
            }
        }
        return seen;
    }

    /** One cycle, each finding standing on the next, or empty if there is none. */
    public List<FindingId> cycle() {
        return cycle;
    }

    /** The findings in dependency order: each stands only on earlier lists; each list is sorted. Incomplete with a cycle. */
    public List<List<FindingId>> strata() {
        return List.copyOf(strata);
    }
}
