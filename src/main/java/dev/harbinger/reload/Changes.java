package dev.harbinger.reload;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Tells which packs changed and have rested since, so that nobody loads files that are still being written. For one
 * thread; reads no clock.
 */
final class Changes {
    private final long restNanos;
    private final SortedMap<String, Fingerprint> handled = new TreeMap<>();
    private SortedMap<String, Fingerprint> seen = new TreeMap<>();
    private final SortedMap<String, Long> movedAt = new TreeMap<>();

    /** @param restNanos how long a pack must look the same before it is due */
    Changes(long restNanos) {
        this.restNanos = restNanos;
    }

    /**
     * Takes in a look at the folder.
     *
     * @param now of a clock that only goes forward, in nanoseconds
     * @return the packs that appeared, changed or vanished and have rested since, sorted; each is told of once
     */
    Set<String> due(SortedMap<String, Fingerprint> looked, long now) {
        differing(seen, looked).forEach(pack -> movedAt.put(pack, now));
        seen = new TreeMap<>(looked);
        Set<String> due = differing(handled, looked).stream()
                .filter(pack -> now - movedAt.getOrDefault(pack, now) >= restNanos)
                .collect(Collectors.toCollection(TreeSet::new));
        due.forEach(this::handle);
        return due;
    }

    /**
     * Takes packs that nobody knows any more for new ones: one that was retired may be put back as it was.
     *
     * @param known the packs that were loaded, or tried
     */
    void forgetAllBut(Set<String> known, long now) {
        Set<String> forgotten = new TreeSet<>(handled.keySet());
        forgotten.removeAll(known);
        handled.keySet().removeAll(forgotten);
        forgotten.forEach(pack -> movedAt.put(pack, now));
    }

    /** Whether a pack changed and has not rested long enough yet. */
    boolean arePending() {
        return !seen.equals(handled);
    }

    private void handle(String pack) {
        Fingerprint now = seen.get(pack);
        if (now == null) {
            handled.remove(pack);
        } else {
            handled.put(pack, now);
        }
        movedAt.remove(pack);
    }

    private static Set<String> differing(Map<String, Fingerprint> one, Map<String, Fingerprint> other) {
        Set<String> packs = new TreeSet<>(one.keySet());
        packs.addAll(other.keySet());
        packs.removeIf(pack -> Objects.equals(one.get(pack), other.get(pack)));
        return packs;
    }
}
