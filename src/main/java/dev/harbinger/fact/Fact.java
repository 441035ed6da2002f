package dev.harbinger.fact;

import dev.harbinger.belief.FactId;
import dev.harbinger.belief.Support;
import dev.harbinger.belief.WeighedReport;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One thing in the world, with all its reports merged and weighed. Its support is above 0.
 *
 * @param id smallest of the supporting posted ids
 * @param type its type
 * @param values its fields by name; a field that no report gives is absent
 * @param postedIds ids of the posted facts that support it, sorted
 * @param reports every report of it that counts, for or against, sorted by origin and posted id
 * @param support how well they back it
 * @param day the last day of what is told, not after the assessed day
 * @param asOf the assessed day
 */
public record Fact(
        FactId id,
        FactType type,
        Map<String, Object> values,
        List<String> postedIds,
        List<WeighedReport> reports,
        Support support,
        LocalDate day,
        LocalDate asOf) {
    public Fact {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
        postedIds = List.copyOf(postedIds);
        reports = List.copyOf(reports);
    }

    /** Whole days from its last day to the assessed day. */
    public int age() {
        return DerivedFields.daysBetween(day, asOf);
    }

    /** What rules read under a name: a field, or what is derived from it and the days; null if there is no value. */
    public @Nullable Object value(String field) {
        Object given = values.get(field);
        return given == null ? DerivedFields.value(this, field) : given;
    }
}
