package dev.harbinger.fact;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The numbers of a tally for one key.
 *
 * @param tally the tally
 * @param fact the row as rules match it
 * @param facts what was counted, the best supported first
 */
public record TallyRow(Tally tally, Fact fact, List<Fact> facts) {
    private static final int MOST_DAYS = 10;

    public TallyRow {
        facts = List.copyOf(facts);
    }

    /** The row as it would be if only so many of the best supported facts were known. */
    public Fact ofBest(int count) {
        return only(facts.subList(0, count));
    }

    /** The row as it would be if only some of its facts were known. */
    public Fact only(List<Fact> some) {
        Map<String, Object> key = new LinkedHashMap<>(fact.values());
        key.keySet().removeIf(tally::isMeasure);
        return tally.asFact(Collections.unmodifiableMap(key), some);
    }

    /** The last days on which a fact of the row is within the window, sorted; none if there is no window. */
    public List<LocalDate> lastDays() {
        Integer window = tally.withinDays();
        return window == null
                ? List.of()
                : facts.stream()
                        .map(one -> one.day().plusDays(window))
                        .distinct()
                        .sorted()
                        .toList();
    }

    /** The row as it would be after a day, if no other fact came. */
    public Fact after(LocalDate day) {
        int window = Objects.requireNonNull(tally.withinDays());
        return only(facts.stream()
                .filter(one -> one.day().plusDays(window).isAfter(day))
                .toList());
    }

    /** Such as "3 attacks and 12 killed within 30 days: 2 May 2021, 9 May 2021, 20 May 2021". */
    public String words() {
        String numbers = tally.measures().stream()
                .map(measure -> ValueFormat.number(measure.of(facts)) + " "
                        + spaced(measure.field().name()))
                .collect(Collectors.joining(" and "));
        String window = tally.withinDays() == null ? "" : " within " + tally.withinDays() + " days";
        String days = facts.stream()
                .map(Fact::day)
                .sorted()
                .limit(MOST_DAYS)
                .map(Prose::day)
                .collect(Collectors.joining(", "));
        String more = facts.size() > MOST_DAYS ? " and " + (facts.size() - MOST_DAYS) + " more" : "";
        return numbers + window + (days.isEmpty() ? "" : ": " + days + more);
    }

    private static String spaced(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
