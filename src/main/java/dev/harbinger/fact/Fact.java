package dev.harbinger.fact;

import dev.harbinger.belief.FactId;
import dev.harbinger.belief.Support;
import dev.harbinger.belief.WeighedReport;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One thing in the world, with all its reports merged and weighed. Its support is above 0.
 *
 * @param id smallest of the supporting posted ids
 * @param type its type
 * @param values its fields by name; a field that no report gives is absent
 * @param postedIds ids of the posted facts that support it, sorted
 * @param reports every report of it that counts, for or against, sorted by origin and posted id
 * @param support how well they back it
 */
public record Fact(
        FactId id,
        FactType type,
        Map<String, Object> values,
        List<String> postedIds,
        List<WeighedReport> reports,
        Support support) {
    public Fact {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
        postedIds = List.copyOf(postedIds);
        reports = List.copyOf(reports);
    }
}
