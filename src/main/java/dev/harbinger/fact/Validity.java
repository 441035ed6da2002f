package dev.harbinger.fact;

import java.time.Period;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * For how long facts of a type hold after the day on which the thing occurred or ended. The first case that applies
 * decides, else the default.
 *
 * @param cases special terms by the value of an enumeration field
 * @param otherwise the default term, or null for as long as nothing supersedes the fact
 */
public record Validity(List<Case> cases, @Nullable Period otherwise) {
    public Validity {
        cases = List.copyOf(cases);
    }

    /** The term of a fact with those values; null if it holds until superseded. */
    @Nullable
    Period of(Map<String, Object> values) {
        for (Case each : cases) {
            if (each.constant().equals(values.get(each.field()))) {
                return each.term();
            }
        }
        return otherwise;
    }

    /**
     * A term for facts whose field has a certain value.
     *
     * @param field name of an enumeration field
     * @param constant the constant, in upper case
     * @param term the term, or null for as long as nothing supersedes the fact
     */
    public record Case(
            String field, String constant, @Nullable Period term) {}
}
