package dev.harbinger.fact;

import dev.harbinger.belief.FactId;
import dev.harbinger.belief.Support;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a pack has counted over its facts before rules match: how many there are, how many different values, what a
 * number adds up to, within some days and for each key (METHOD.md §2). Facts are merged before, so that six reports of
 * one attack are one attack. Immutable; as thread-safe as its filter.
 *
 * @param type the shape of its rows, as rules see them: the keys and the measures
 * @param counted the type of the facts that it counts
 * @param withinDays the greatest age of a fact that counts, or null for any
 * @param where which facts count
 * @param measures its numbers, at least one
 */
public record Tally(
        FactType type,
        FactType counted,
        @Nullable Integer withinDays,
        Predicate<Fact> where,
        List<TallyMeasure> measures) {
    private static final Comparator<Fact> BEST_FIRST =
            Comparator.comparingDouble((Fact fact) -> -fact.support().value()).thenComparing(Fact::id);

    /** Rows have neither age nor date: each fact behind them has its own. */
    private static final LocalDate NO_DAY = LocalDate.EPOCH;

    public Tally {
        measures = List.copyOf(measures);
    }

    /** Whether a fact is one of those that are counted. */
    public boolean counts(Fact fact) {
        return fact.type().name().equals(counted.name())
                && (withinDays == null || fact.age() <= withinDays)
                && where.test(fact)
                && keys().stream().allMatch(key -> fact.value(key.name()) != null);
    }

    private List<FieldType> keys() {
        return type.fields().stream().filter(FieldType::key).toList();
    }

    /** Whether a field of a row is one of its numbers. */
    public boolean isMeasure(String field) {
        return measures.stream().anyMatch(measure -> measure.field().name().equals(field));
    }

    /**
     * The rows: one for each key of which something counts, by key; without keys one, of nothing if nothing counts.
     *
     * @param live the facts that hold
     */
    public List<TallyRow> rows(Collection<Fact> live) {
        Map<Map<String, Object>, List<Fact>> groups = new LinkedHashMap<>();
        if (keys().isEmpty()) {
            groups.put(Map.of(), new ArrayList<>());
        }
        live.stream()
                .filter(this::counts)
                .forEach(fact -> groups.computeIfAbsent(key(fact), key -> new ArrayList<>())
                        .add(fact));
        return groups.entrySet().stream()
                .map(group -> row(group.getKey(), group.getValue()))
                .sorted(Comparator.comparing(row -> row.fact().id()))
                .toList();
    }

    private Map<String, Object> key(Fact fact) {
        Map<String, Object> key = new LinkedHashMap<>();
        keys().forEach(field -> key.put(field.name(), fact.values().get(field.name())));
        return key;
    }

    private TallyRow row(Map<String, Object> key, List<Fact> facts) {
        facts.sort(BEST_FIRST);
        return new TallyRow(this, asFact(key, facts), facts);
    }

    /** A row over some facts as rules match it, supported as the best of them. */
    Fact asFact(Map<String, Object> key, List<Fact> facts) {
        Map<String, Object> values = new LinkedHashMap<>(key);
        measures.forEach(measure -> values.put(measure.field().name(), measure.of(facts)));
        List<String> posted = facts.stream()
                .flatMap(fact -> fact.postedIds().stream())
                .distinct()
                .sorted()
                .toList();
        String keys = key.values().stream().map(Object::toString).collect(Collectors.joining(", ", "(", ")"));
        return new Fact(
                new FactId(type.name() + keys),
                type,
                values,
                posted,
                List.of(),
                facts.isEmpty() ? Support.NONE : facts.get(0).support(),
                NO_DAY,
                NO_DAY);
    }
}
