package dev.harbinger.question.gap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.harbinger.belief.FactId;
import dev.harbinger.belief.Support;
import dev.harbinger.fact.Fact;
import dev.harbinger.fact.FactType;
import dev.harbinger.fact.FieldType;
import dev.harbinger.fact.SampleValue;
import dev.harbinger.fact.Tally;
import dev.harbinger.fact.TallyMeasure;
import dev.harbinger.fact.TallyRow;
import dev.harbinger.fact.ValueType;
import dev.harbinger.proof.match.FactGuess;
import dev.harbinger.proof.match.PatternWords;
import dev.harbinger.rule.Constraint;
import dev.harbinger.rule.ConstraintMatch;
import dev.harbinger.rule.FactFilter;
import dev.harbinger.rule.RuleCondition.OverFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Guesses the facts that a row of a tally lacks to satisfy a pattern of a rule. Stateless but for what it is given. */
final class TallyGuess {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Tally tally;
    private final OverFacts pattern;
    private final @Nullable TallyRow row;
    private final LocalDate asOf;
    private final Map<String, JsonNode> wanted;

    /**
     * @param tally what the pattern is over
     * @param row what is counted already for one key, or null if nothing is
     * @param guess knows what the earlier patterns matched
     * @param asOf the day of the facts
     */
    TallyGuess(Tally tally, OverFacts pattern, @Nullable TallyRow row, FactGuess guess, LocalDate asOf) {
        this.tally = tally;
        this.pattern = pattern;
        this.row = row;
        this.asOf = asOf;
        this.wanted = guess.of(tally.type(), pattern, row == null ? Map.of() : SupposedFact.known(row.fact()));
    }

    /**
     * The facts in the short form of rule tests, each with a day of its own.
     *
     * @param most if more than these were needed there is none
     * @return empty too if the row lacks nothing, or has too much, or another key is asked for
     */
    List<Map<String, JsonNode>> facts(int most) {
        if (row != null && !keys(SupposedFact.known(row.fact())).equals(keys(wanted))) {
            return List.of();
        }
        int count = 0;
        for (TallyMeasure measure : tally.measures()) {
            double lack = lack(measure);
            if (lack > 0) {
                count = Math.max(count, count(measure, lack));
            }
        }
        List<Map<String, JsonNode>> facts = new ArrayList<>();
        for (int i = 0; i < count && count <= most; i++) {
            facts.add(fact(i, count));
        }
        return facts;
    }

    private Map<String, JsonNode> keys(Map<String, JsonNode> values) {
        return tally.type().fields().stream()
                .filter(field -> field.key() && values.containsKey(field.name()))
                .collect(Collectors.toMap(FieldType::name, field -> values.get(field.name())));
    }

    /** By how much a number is too small. */
    private double lack(TallyMeasure measure) {
        String field = measure.field().name();
        Object now = row == null ? null : row.fact().value(field);
        return wanted.getOrDefault(field, JSON.numberNode(0)).doubleValue()
                - (now instanceof Number number ? number.doubleValue() : 0);
    }

    private int count(TallyMeasure measure, double lack) {
        if (measure.kind() != TallyMeasure.Kind.SUM) {
            return (int) Math.ceil(lack);
        }
        Double most =
                Objects.requireNonNull(tally.counted().field(measure.of())).max();
        return most == null || most <= 0 ? 1 : (int) Math.ceil(lack / most);
    }

    private Map<String, JsonNode> fact(int number, int count) {
        LocalDate day = asOf.minusDays(number);
        Map<String, JsonNode> fact = new LinkedHashMap<>(counted(day));
        FactType type = tally.counted();
        for (TallyMeasure measure : tally.measures()) {
            FieldType field = type.field(measure.of());
            double lack = lack(measure);
            if (field != null && lack > 0 && measure.kind() == TallyMeasure.Kind.SUM) {
                fact.put(field.name(), share(field, lack / count));
            } else if (field != null && measure.kind() == TallyMeasure.Kind.DISTINCT) {
                another(field, number).ifPresent(value -> fact.put(field.name(), value));
            }
        }
        if (type.kind() == FactType.Kind.STATE) {
            type.fields().stream()
                    .filter(field -> field.key() && field.type() instanceof ValueType.Text)
                    .filter(field -> tally.type().field(field.name()) == null)
                    .forEach(field -> fact.put(field.name(), JSON.textNode("another " + (number + 1))));
        }
        return fact;
    }

    private static JsonNode share(FieldType field, double share) {
        return field.type() instanceof ValueType.WholeNumber
                ? JSON.numberNode((int) Math.ceil(share))
                : JSON.numberNode(share);
    }

    /** A fact that counts for the key. */
    private Map<String, JsonNode> counted(LocalDate day) {
        Map<String, JsonNode> fact = new FactGuess(asOf, day).of(tally.counted(), where());
        Set<String> fixed =
                pattern.constraints().stream().flatMap(PatternWords::fields).collect(Collectors.toSet());
        keys(wanted).forEach((key, value) -> {
            if (row != null || fixed.contains(key) || !fact.containsKey(key)) {
                fact.put(key, value);
            }
        });
        return fact;
    }

    /** A value of which none of those counted has the like. */
    private Optional<JsonNode> another(FieldType field, int number) {
        Set<JsonNode> counted = new HashSet<>();
        if (row != null) {
            row.facts().stream()
                    .map(one -> one.values().get(field.name()))
                    .filter(Objects::nonNull)
                    .forEach(value -> counted.add(SupposedFact.json(value)));
        }
        return (field.type() instanceof ValueType.Text
                        ? IntStream.rangeClosed(1, counted.size() + number + 1)
                                .<JsonNode>mapToObj(i -> JSON.textNode("another " + i))
                        : SampleValue.some(field, asOf.toString()).stream())
                .filter(value -> !counted.contains(value) && isAdmitted(field, value))
                .skip(number)
                .findFirst();
    }

    private List<Constraint> where() {
        return FactFilter.constraints(tally.where());
    }

    /** Whether a place is one of those that count. */
    private boolean isAdmitted(FieldType field, JsonNode value) {
        List<Constraint> about = Constraint.conjuncts(where())
                .filter(one -> PatternWords.fields(one).allMatch(field.name()::equals))
                .toList();
        return !(field.type() instanceof ValueType.Location)
                || ConstraintMatch.holds(
                        about,
                        new Fact(
                                new FactId("supposed"),
                                tally.counted(),
                                Map.of(field.name(), value.asText()),
                                List.of(),
                                List.of(),
                                Support.NONE,
                                asOf,
                                asOf));
    }
}
