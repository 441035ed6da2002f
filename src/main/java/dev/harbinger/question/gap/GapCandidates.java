package dev.harbinger.question.gap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.harbinger.belief.FactId;
import dev.harbinger.belief.FindingKey;
import dev.harbinger.belief.Support;
import dev.harbinger.fact.Fact;
import dev.harbinger.fact.FactType;
import dev.harbinger.fact.FieldType;
import dev.harbinger.fact.PostedFact;
import dev.harbinger.fact.Tally;
import dev.harbinger.fact.TallyRow;
import dev.harbinger.fact.ValueType;
import dev.harbinger.proof.Case;
import dev.harbinger.proof.FactText;
import dev.harbinger.proof.match.Bindings;
import dev.harbinger.proof.match.FactGuess;
import dev.harbinger.proof.match.PatternWords;
import dev.harbinger.question.gap.Candidate.Part;
import dev.harbinger.question.why.FactProofs;
import dev.harbinger.question.why.Flag;
import dev.harbinger.rule.Constraint;
import dev.harbinger.rule.Constraint.Compare;
import dev.harbinger.rule.Constraint.Operand;
import dev.harbinger.rule.Constraint.Operator;
import dev.harbinger.rule.ConstraintMatch;
import dev.harbinger.rule.RuleCondition.OverFacts;
import dev.harbinger.rule.RuleCondition.Quantifier;
import dev.harbinger.rule.RuleDefinition;
import dev.harbinger.rule.Template;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Thinks of facts that could move a level: for each pattern of a rule one that satisfies it, beside what is known or, if
 * too little is, with others; the same of each area and each thing that is known; other states of what is known; one more
 * of what is counted; and fresh reports of what is old. For one search, not thread-safe.
 */
final class GapCandidates {
    /** Of what could be varied, so many variants are tried. */
    private static final int MOST_VARIANTS = 4;

    /** More facts at once are no plan for collection. */
    private static final int MOST_FACTS = 5;

    /** Of what is counted, the rows of so many keys are tried. */
    private static final int MOST_ROWS = 8;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Case asked;
    private final LocalDate today;
    private final List<OverFacts> patterns;
    private final Map<Set<Object>, Candidate> found = new LinkedHashMap<>();
    private final Set<String> areaFields;
    private final Set<String> areas;

    private GapCandidates(Case asked, Collection<RuleDefinition> rules) {
        this.patterns = rules.stream().flatMap(GapCandidates::patterns).toList();
        this.asked = asked;
        this.today = asked.factSet().asOf();
        this.areaFields = asked.pack().rules().values().stream()
                .map(rule -> rule.conclusion().area())
                .filter(Objects::nonNull)
                .flatMap(area -> Template.parse(area).slots().stream())
                .map(Template.Slot::field)
                .collect(Collectors.toSet());
        this.areas = Stream.concat(
                        asked.evaluation().findings().keySet().stream().map(FindingKey::area),
                        asked.facts().live().stream()
                                .flatMap(fact -> areaFields.stream().map(fact::value))
                                .filter(String.class::isInstance)
                                .map(String.class::cast))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All candidates for some rules, in the order of the rules; no two of the same facts. */
    static List<Candidate> of(Case asked, Collection<RuleDefinition> rules) {
        GapCandidates candidates = new GapCandidates(asked, rules);
        rules.forEach(candidates::addOfRule);
        candidates.addOfRows();
        Stream.concat(
                        candidates.patterns.stream()
                                .map(OverFacts::factType)
                                .map(asked.pack().vocabulary()::postedType),
                        asked.pack().manifest().outcomes().values().stream()
                                .flatMap(outcome -> outcome.needs().stream()))
                .distinct()
                .forEach(candidates::addOfType);
        return List.copyOf(candidates.found.values());
    }

    private static Stream<OverFacts> patterns(RuleDefinition rule) {
        return rule.conditions().stream().filter(OverFacts.class::isInstance).map(OverFacts.class::cast);
    }

    private void add(List<Part> parts) {
        if (!parts.isEmpty() && parts.size() <= MOST_FACTS) {
            Set<Object> facts = parts.stream()
                    .map(part -> List.of(
                            part.fact().type().name(),
                            part.fact().values(),
                            part.fact().evidence().occurredOn(),
                            part.fact().evidence().origin()))
                    .collect(Collectors.toSet());
            found.putIfAbsent(facts, new Candidate(parts));
        }
    }

    private void add(String words, Map<String, JsonNode> fact) {
        add(parts(words, fact));
    }

    /** The fact as part of a candidate; none if it could not be posted. */
    private List<Part> parts(String words, Map<String, JsonNode> fact) {
        PostedFact posted = SupposedFact.of(asked, fact);
        return posted == null ? List.of() : List.of(new Part(words, posted, List.of()));
    }

    private void addOfRule(RuleDefinition rule) {
        List<OverFacts> patterns = patterns(rule).toList();
        for (OverFacts wanted : patterns) {
            List<OverFacts> others = patterns.stream()
                    .filter(one -> !one.equals(wanted) && one.quantifier() != Quantifier.NOT)
                    .toList();
            Map<OverFacts, Fact> first = new HashMap<>();
            others.forEach(one -> satisfying(one).findFirst().ifPresent(fact -> first.put(one, fact)));
            suppose(patterns, wanted, first, null);
            if (asked.pack().vocabulary().tallies().containsKey(wanted.factType())) {
                asked.liveOf(wanted.factType()).stream()
                        .limit(MOST_ROWS)
                        .forEach(fact -> suppose(patterns, wanted, first, asked.row(fact)));
            }
            others.forEach(other -> satisfying(other)
                    .skip(1)
                    .limit(MOST_VARIANTS)
                    .forEach(fact -> {
                        Map<OverFacts, Fact> varied = new HashMap<>(first);
                        varied.put(other, fact);
                        suppose(patterns, wanted, varied, null);
                    }));
        }
    }

    /** The live facts and counts that satisfy a pattern by themselves. */
    private Stream<Fact> satisfying(OverFacts pattern) {
        return asked.liveOf(pattern.factType()).stream()
                .filter(fact -> ConstraintMatch.holds(pattern.constraints(), fact));
    }

    /** A fact that satisfies one pattern, beside those known for the others; where none is known, it is supposed too. */
    private void suppose(
            List<OverFacts> patterns, OverFacts wanted, Map<OverFacts, Fact> known, @Nullable TallyRow row) {
        FactGuess guess = new FactGuess(today, today);
        Bindings bindings = Bindings.NAMELESS;
        List<Part> parts = new ArrayList<>();
        for (OverFacts pattern : patterns) {
            Fact fact = known.get(pattern);
            if (fact != null) {
                guess.know(pattern, SupposedFact.known(fact));
                bindings = bindings.with(pattern, fact);
            } else if (pattern.equals(wanted) || pattern.quantifier() != Quantifier.NOT) {
                List<Part> some = guessed(pattern, guess, bindings, known, pattern.equals(wanted) ? row : null);
                if (some.isEmpty() || wanted.quantifier() == Quantifier.NOT && !pattern.equals(wanted)) {
                    return;
                }
                parts.addAll(some);
            }
        }
        add(parts);
        if (parts.size() == 1) {
            addVariants(wanted, parts.get(0));
        }
    }

    private List<Part> guessed(
            OverFacts pattern, FactGuess guess, Bindings bindings, Map<OverFacts, Fact> known, @Nullable TallyRow row) {
        String words = PatternWords.described(pattern, bindings);
        Tally tally = asked.pack().vocabulary().tallies().get(pattern.factType());
        if (tally != null) {
            return new TallyGuess(tally, pattern, row, guess, today)
                    .facts(MOST_FACTS).stream()
                            .flatMap(fact -> parts(words, fact).stream())
                            .toList();
        }
        FactType type = Objects.requireNonNull(asked.pack().vocabulary().types().get(pattern.factType()));
        Map<String, JsonNode> fact = guess.of(type, pattern);
        joinBack(pattern, fact, known);
        guess.know(pattern, fact);
        return parts(words, fact);
    }

    /** Gives a fact the values by which other patterns are joined to it. */
    private static void joinBack(OverFacts pattern, Map<String, JsonNode> fact, Map<OverFacts, Fact> known) {
        known.forEach((other, match) -> Constraint.conjuncts(other.constraints())
                .forEach(one -> {
                    Object value =
                            one instanceof Compare compare ? match.values().get(compare.field()) : null;
                    if (value != null
                            && one instanceof Compare compare
                            && compare.operator() == Operator.EQUAL
                            && compare.operand() instanceof Operand.Reference reference
                            && reference.variable().equals(pattern.variable())) {
                        fact.put(reference.field(), SupposedFact.json(value));
                    }
                }));
    }

    private Map<String, JsonNode> on(Map<String, JsonNode> fact, int daysAgo) {
        Map<String, JsonNode> dated = new LinkedHashMap<>(fact);
        dated.put("on", JSON.textNode(today.minusDays(daysAgo).toString()));
        return dated;
    }

    /** The same of each area, and as the newest word on each thing of which something is known. */
    private void addVariants(OverFacts pattern, Part part) {
        FactType type = part.fact().type();
        Set<String> fixed = Constraint.conjuncts(pattern.constraints())
                .flatMap(PatternWords::fields)
                .collect(Collectors.toSet());
        type.fields().stream()
                .map(FieldType::name)
                .filter(field -> areaFields.contains(field) && !fixed.contains(field))
                .forEach(field -> areas.stream()
                        .limit(MOST_VARIANTS)
                        .forEach(area -> add(List.of(with(part, Map.of(field, area))))));
        if (type.kind() == FactType.Kind.STATE) {
            asked.liveOf(type.name()).stream().limit(MOST_VARIANTS).forEach(fact -> {
                Map<String, Object> keys = new TreeMap<>(keys(fact));
                keys.keySet().removeAll(fixed);
                add(List.of(with(part, keys)));
            });
        }
    }

    private static Map<String, Object> keys(Fact fact) {
        Map<String, Object> keys = new TreeMap<>(fact.values());
        keys.keySet()
                .removeIf(
                        name -> !Objects.requireNonNull(fact.type().field(name)).key());
        return keys;
    }

    /** The same fact with other values, named in its words. */
    private static Part with(Part part, Map<String, Object> more) {
        PostedFact fact = part.fact();
        Map<String, Object> values = new TreeMap<>(fact.values());
        values.putAll(more);
        String words = part.words().substring(0, part.words().length() - 1) + named(fact.type(), more) + ")";
        return new Part(words, new PostedFact(fact.id(), fact.type(), values, fact.evidence()), List.of());
    }

    private static String named(FactType type, Map<String, Object> values) {
        return values.entrySet().stream()
                .map(one -> "; " + one.getKey() + ": " + FactText.value(type, one.getKey(), one.getValue()))
                .collect(Collectors.joining());
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
            add("any " + PatternWords.noun(name) + " (" + name + ")", new FactGuess(today, today).of(type, List.of()));
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
            String words = PatternWords.noun(name) + " (" + name + named(type, asks) + ")";
            add(List.of(new Part(words, posted, List.of())));
        }
    }

    private boolean holds(OverFacts pattern, FactType type, Map<String, Object> values) {
        return ConstraintMatch.holds(
                pattern.constraints(),
                new Fact(new FactId("supposed"), type, values, List.of(), List.of(), Support.NONE, today, today));
    }

    private void addOneMore(Fact like, Fact row) {
        add(
                ofRow("one more ", like.type(), row),
                on(SupposedFact.known(like), like.day().equals(today) ? 1 : 0));
    }

    /** What a row of a tally counts, such as "one more raid (Raid; area: Soum)". */
    static String ofRow(String quantity, FactType counted, Fact row) {
        return quantity + PatternWords.noun(counted.name()) + " (" + counted.name() + named(counted, keys(row)) + ")";
    }

    /** The same thing as each other value of an enumeration has it, and as rules ask for it least. */
    private void addOtherStates(Fact fact) {
        Map<String, JsonNode> known = SupposedFact.known(fact);
        boolean state = fact.type().kind() == FactType.Kind.STATE;
        PostedFact now = SupposedFact.of(asked, state ? on(known, 0) : known);
        if (now == null) {
            return;
        }
        String noun = PatternWords.noun(fact.type().name()) + " (" + fact.type().name() + named(fact.type(), keys(fact))
                + (state ? "" : "; on: " + fact.day()) + ")";
        Part same = new Part(noun, now, List.of());
        Map<String, Object> unlike = new TreeMap<>();
        for (FieldType field : fact.type().fields()) {
            if (!field.key() && !field.list()) {
                Object value = fact.values().get(field.name());
                others(field, value).forEach(other -> add(List.of(with(same, Map.of(field.name(), other)))));
                Stream.concat(Stream.ofNullable(value), others(field, value))
                        .min(Comparator.comparingLong(one -> asks(fact, with(unlike, field.name(), one))))
                        .filter(one -> !one.equals(value))
                        .ifPresent(one -> unlike.put(field.name(), one));
            }
        }
        if (!unlike.isEmpty()) {
            add(List.of(with(same, unlike)));
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
        add(asked.factSet().facts().stream()
                .filter(posted -> fact.postedIds().contains(posted.id()))
                .map(posted -> new Part(words, SupposedFact.today(posted, asked.factSet()), fact.postedIds()))
                .toList());
    }
}
