package dev.harbinger.rule;

import dev.harbinger.belief.FindingKey;
import dev.harbinger.belief.Graded;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the rules made of a set of facts.
 *
 * @param firings in dependency order of what they conclude, then by rule id, then by the facts matched
 * @param findings every finding that was concluded and every outcome, graded, by key
 */
public record Evaluation(List<Firing> firings, SortedMap<FindingKey, Graded> findings) {
    public Evaluation {
        firings = List.copyOf(firings);
        findings = Collections.unmodifiableSortedMap(new TreeMap<>(findings));
    }

    /** How a finding stands, where what holds for the whole country holds in each area; null if nothing is known of it. */
    public @Nullable Graded graded(FindingKey key) {
        return Graded.of(findings, key);
    }
}
