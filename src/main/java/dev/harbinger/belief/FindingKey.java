package dev.harbinger.belief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A finding, for the whole country or for one area of it.
 *
 * @param id the finding
 * @param area the place as the facts write it, or null for the country
 */
public record FindingKey(FindingId id, @Nullable String area) implements Comparable<FindingKey> {
    private static final Comparator<FindingKey> ORDER = Comparator.comparing(FindingKey::id)
            .thenComparing(FindingKey::area, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** The country's finding. */
    public static FindingKey country(FindingId id) {
        return new FindingKey(id, null);
    }

    /** The areas for which a finding was graded, sorted. */
    public static List<String> areasOf(FindingId id, SortedMap<FindingKey, ?> graded) {
        List<String> areas = new ArrayList<>();
        for (FindingKey key : graded.tailMap(country(id)).keySet()) {
            if (!key.id().equals(id)) {
                break;
            }
            if (key.area() != null) {
                areas.add(key.area());
            }
        }
        return areas;
    }

    /** Orders by id, the country before its areas. */
    @Override
    public int compareTo(FindingKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return area == null ? id.value() : id.value() + "@" + area;
    }
}
