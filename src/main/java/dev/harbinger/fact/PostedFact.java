package dev.harbinger.fact;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

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

    /** The last day on which it counts, by what was posted or else by its type; null if it counts until superseded. */
    @Nullable
    LocalDate holdsUntil() {
        if (evidence.validUntil() != null) {
            return evidence.validUntil();
        }
        Period term = type.validity().of(values);
        LocalDate end = evidence.occurredUntil() == null ? evidence.occurredOn() : evidence.occurredUntil();
        return term == null ? null : end.plus(term);
    }
}
