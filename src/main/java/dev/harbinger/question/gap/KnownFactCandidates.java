package dev.harbinger.question.gap;

import com.fasterxml.jackson.databind.JsonNode;
import dev.harbinger.belief.FactId;
import dev.harbinger.belief.Support;
import dev.harbinger.fact.Fact;
import dev.harbinger.fact.FactType;
import dev.harbinger.fact.FieldType;
import dev.harbinger.fact.PostedFact;
import dev.harbinger.fact.Prose;
import dev.harbinger.fact.ValueType;
import dev.harbinger.proof.Case;
import dev.harbinger.proof.match.FactGuess;
import dev.harbinger.proof.match.PatternWords;
import dev.harbinger.question.gap.Candidate.Part;
import dev.harbinger.question.why.FactProofs;
import dev.harbinger.question.why.Flag;
import dev.harbinger.rule.ConstraintMatch;
import dev.harbinger.rule.RuleCondition.OverFacts;
import dev.harbinger.rule.RuleCondition.Quantifier;
import dev.harbinger.rule.RuleDefinition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Thinks of facts that follow from what is known, whatever rules ask for: other states of it, one more of what is counted,
 * a fact that many rules ask for at once, any fact where nothing is known, and fresh reports of what is old. For one search,
 * not thread-safe.
 */
final class KnownFactCandidates {
    private final Case asked;
    private final LocalDate today;
    private final CandidateSet found;
    private final List<OverFacts> patterns;

    /** @param found takes the candidates */
    KnownFactCandidates(Case asked, Collection<RuleDefinition> rules, CandidateSet found) {
        this.asked = asked;
        this.today = asked.factSet().asOf();
        this.found = found;
        this.patterns = rules.stream().flatMap(KnownFactCandidates::patterns).toList();
    }

    /** The patterns of a rule over facts. */
    static Stream<OverFacts> patterns(RuleDefinition rule) {
        return rule.conditions().stream().filter(OverFacts.class::isInstance).map(OverFacts.class::cast);
    }

    /** Adds all of them: counts first, then type by type. */
    void addAll() {
        addOfRows();
        Stream.concat(
                        patterns.stream()
                                .map(OverFacts::factType)
                                .map(asked.pack().vocabulary()::postedType),
                        asked.pack().manifest().outcomes().values().stream()
                                .flatMap(outcome -> outcome.needs().stream()))
                .distinct()
                .forEach(this::addOfType);
    }

    /** One more of what is counted. */
    private void addOfRows() {
        patterns.stream()
                .map(OverFacts::factType)
                .distinct()
                .filter(asked.pack().vocabulary().tallies()::containsKey)
                .flatMap(name -> asked.liveOf(name).stream())
                .forEach(fact -> Objects.requireNonNull(asked.row(fact)).facts().stream()
                        .findFirst()
                        .ifPresent(like -> addOneMore(like, fact)));
    }

    /** What follows from what is known of a type, whatever rules ask for; if nothing is known, then anything. */
    private void addOfType(String name) {
        if (asked.liveOf(name).isEmpty()) {
            FactType type =
                    Objects.requireNonNull(asked.pack().vocabulary().types().get(name));
            found.add(
                    found.parts("any " + Part.words(type, Map.of()), new FactGuess(today, today).of(type, List.of())));
        }
        addMostAsked(name);
        for (Fact fact : asked.liveOf(name)) {
            addOtherStates(fact);
            if (FactProofs.of(fact).flags().contains(Flag.OLD)) {
                addFresh(fact);
            }
        }
    }

    /** Facts that satisfy as many patterns at once as go together, taken in their order and from the last one back. */
    private void addMostAsked(String name) {
        List<OverFacts> asking = patterns.stream()
                .filter(pattern -> pattern.factType().equals(name) && pattern.quantifier() != Quantifier.NOT)
                .toList();
        addMostAsked(name, asking);
        List<OverFacts> back = new ArrayList<>(asking);
        Collections.reverse(back);
        addMostAsked(name, back);
    }

    private void addMostAsked(String name, List<OverFacts> asking) {
        FactType type = Objects.requireNonNull(asked.pack().vocabulary().types().get(name));
        List<OverFacts> met = new ArrayList<>();
        Map<String, JsonNode> most = Map.of();
        PostedFact posted = null;
        for (OverFacts pattern : asking) {
            Map<String, JsonNode> more = new FactGuess(today, today).of(type, pattern, most);
            PostedFact fact = SupposedFact.of(asked, more);
            if (fact != null && met.stream().allMatch(one -> holds(one, type, fact.values()))) {
                met.add(pattern);
                most = more;
                posted = fact;
            }
        }
        if (posted != null && met.size() > 1) {
            Map<String, Object> asks = new TreeMap<>(posted.values());
            asks.keySet()
                    .retainAll(met.stream()
                            .flatMap(one -> one.constraints().stream())
                            .flatMap(PatternWords::fields)
                            .collect(Collectors.toSet()));
            found.add(List.of(Part.of(posted, asks)));
        }
    }

    private boolean holds(OverFacts pattern, FactType type, Map<String, Object> values) {
        return ConstraintMatch.holds(
                pattern.constraints(),
                new Fact(new FactId("supposed"), type, values, List.of(), List.of(), Support.NONE, today, today));
    }

    private void addOneMore(Fact like, Fact row) {
        String words = "one more " + Part.words(like.type(), CandidateSet.keys(row));
        found.add(found.parts(words, found.known(like, like.day().equals(today) ? 1 : 0)));
    }

    /** The same thing as each other value of an enumeration has it, and as rules ask for it least. */
    private void addOtherStates(Fact fact) {
        boolean state = fact.type().kind() == FactType.Kind.STATE;
        PostedFact now = SupposedFact.of(asked, state ? found.known(fact, 0) : SupposedFact.known(fact));
        if (now == null) {
            return;
        }
        Map<String, Object> thing = CandidateSet.keys(fact);
        Part same = state
                ? Part.of(now, thing)
                : new Part("on " + Prose.day(fact.day()) + ", " + Part.words(fact.type(), thing), now, List.of());
        Map<String, Object> unlike = new TreeMap<>();
        for (FieldType field : fact.type().fields()) {
            if (!field.key() && !field.list()) {
                Object value = fact.values().get(field.name());
                others(field, value).forEach(other -> found.add(List.of(same.with(Map.of(field.name(), other)))));
                Stream.concat(Stream.ofNullable(value), others(field, value))
                        .min(Comparator.comparingLong(one -> asks(fact, with(unlike, field.name(), one))))
                        .filter(one -> !one.equals(value))
                        .ifPresent(one -> unlike.put(field.name(), one));
            }
        }
        if (!unlike.isEmpty()) {
            found.add(List.of(same.with(unlike)));
        }
    }

    private static Map<String, Object> with(Map<String, Object> values, String field, Object value) {
        Map<String, Object> more = new TreeMap<>(values);
        more.put(field, value);
        return more;
    }

    /** How many patterns ask for a fact with some other values. */
    private long asks(Fact fact, Map<String, Object> others) {
        Map<String, Object> values = new TreeMap<>(fact.values());
        values.putAll(others);
        return patterns.stream()
                .filter(pattern -> pattern.quantifier() != Quantifier.NOT
                        && pattern.factType().equals(fact.type().name())
                        && holds(pattern, fact.type(), values))
                .count();
    }

    private static Stream<Object> others(FieldType field, @Nullable Object value) {
        Stream<Object> all = field.type() instanceof ValueType.Choice choice
                ? choice.type().constants().stream().map(Object.class::cast)
                : field.type() instanceof ValueType.Flag ? Stream.of(true, false) : Stream.of();
        return all.filter(other -> !other.equals(value));
    }

    /** What the same reports would do if they were of today. */
    private void addFresh(Fact fact) {
        String words = "a fresh report of " + String.join(", ", fact.postedIds());
        found.add(asked.factSet().facts().stream()
                .filter(posted -> fact.postedIds().contains(posted.id()))
                .map(posted -> new Part(words, SupposedFact.today(posted, asked.factSet()), fact.postedIds()))
                .toList());
    }
}
