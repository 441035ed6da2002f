package dev.harbinger.fact;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        Map<String, Object> key = new LinkedHashMap<>(fact.values());
        key.keySet().removeIf(tally::isMeasure);
        return tally.asFact(Collections.unmodifiableMap(key), facts.subList(0, count));
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
