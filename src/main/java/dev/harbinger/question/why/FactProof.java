package dev.harbinger.question.why;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A fact at the bottom of a proof.
 *
 * @param id the merged fact
 * @param type its fact type
 * @param facts ids of the posted facts that support it, sorted
 * @param values its fields, as people write them
 * @param support how well the reports back it, 0 to 1
 * @param conflict how far the reports contradict each other, 0 to 1
 * @param reports every report that counts, by origin, then posted id
 * @param flags what weakens it, in the order of declaration
 */
public record FactProof(
        String id,
        String type,
        List<String> facts,
        SortedMap<String, String> values,
        double support,
        double conflict,
        List<ReportProof> reports,
        List<Flag> flags) {
    public FactProof {
        facts = List.copyOf(facts);
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        reports = List.copyOf(reports);
        flags = List.copyOf(flags);
    }
}
