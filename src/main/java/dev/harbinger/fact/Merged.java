package dev.harbinger.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The values of one thing as its reports are laid over one another, heaviest first. Confined to one thread. */
final class Merged {
    private final Map<String, Object> values = new TreeMap<>();
    private final List<Rated> supporting = new ArrayList<>();
    private final List<Rated> opposing = new ArrayList<>();

    /** Adds a report that backs the thing and fills the fields that none before it gave. */
    void addDetail(Rated report) {
        report.values().forEach(values::putIfAbsent);
        supporting.add(report);
    }

    /** Adds a report that backs the thing but whose details are not used. */
    void addBacking(Rated report) {
        supporting.add(report);
    }

    /** Adds a report that speaks against the thing. */
    void addOpposing(Rated report) {
        opposing.add(report);
    }

    boolean agreesWith(Rated report) {
        return ValueEquality.agree(values, report.values());
    }

    Map<String, Object> values() {
        return values;
    }

    List<Rated> supporting() {
        return supporting;
    }

    List<Rated> opposing() {
        return opposing;
    }

    /** The last day of the thing: of a state by its newest report, of an event by the heaviest, which tells its details. */
    LocalDate lastDay(FactType.Kind kind, LocalDate asOf) {
        Stream<LocalDate> days =
                supporting.stream().map(report -> report.posted().evidence().lastDay(asOf));
        return (kind == FactType.Kind.STATE ? days.max(Comparator.naturalOrder()) : days.findFirst()).orElse(asOf);
    }
}
