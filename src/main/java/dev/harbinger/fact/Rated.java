package dev.harbinger.fact;

import dev.harbinger.belief.Standing;
import dev.harbinger.belief.WeighedReport;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;

/**
 * A posted fact as a report, with its weight on the assessed day.
 *
 * @param posted the fact as posted
 * @param origin the one spelling of its origin that the set uses
 * @param weight between 0 and 1, age included
 */
record Rated(PostedFact posted, String origin, double weight) {
    /** Heaviest first; equal weights by the text of the values, so that ids only decide between equal reports. */
    static final Comparator<Rated> HEAVIEST_FIRST = Comparator.comparingDouble((Rated rated) -> -rated.weight)
            .thenComparing(rated -> ValueEquality.canonical(rated.values()))
            .thenComparing(Rated::id);

    String id() {
        return posted.id();
    }

    Map<String, Object> values() {
        return posted.values();
    }

    LocalDate occurredOn() {
        return posted.evidence().occurredOn();
    }

    boolean isDenial() {
        return posted.evidence().standing() == Standing.DENIED;
    }

    WeighedReport report(boolean supports) {
        return new WeighedReport(
                id(), origin, supports, weight, posted.evidence().grade(), posted.holdsUntil());
    }
}
