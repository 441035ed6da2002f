package dev.harbinger.fact;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A fact as posted, bound to its type.
 *
 * @param id its id, unique in the set
 * @param type its type
 * @param values the fields that it gives, by name; see {@link ValueType} for their classes, lists as List
 * @param evidence who says so
 */
public record PostedFact(String id, FactType type, Map<String, Object> values, Evidence evidence) {
    public PostedFact {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }
}
