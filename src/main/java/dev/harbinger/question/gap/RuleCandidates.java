package dev.harbinger.question.gap;

import com.fasterxml.jackson.databind.JsonNode;
import dev.harbinger.belief.FindingKey;
import dev.harbinger.fact.Fact;
import dev.harbinger.fact.FactType;
import dev.harbinger.fact.FieldType;
import dev.harbinger.fact.Tally;
import dev.harbinger.fact.TallyRow;
import dev.harbinger.proof.Case;
import dev.harbinger.proof.match.Bindings;
import dev.harbinger.proof.match.FactGuess;
import dev.harbinger.proof.match.PatternWords;
import dev.harbinger.question.gap.Candidate.Part;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Thinks of facts that rules ask for: for each pattern of a rule one that satisfies it, beside what is known or, if too
 * little is, with others; the same of each area and each thing that is known. For one search, not thread-safe.
 */
final class RuleCandidates {
    /** Of what could be varied, so many variants are tried. */
    private static final int MOST_VARIANTS = 4;

    /** Of what is counted, the rows of so many keys are tried. */
    private static final int MOST_ROWS = 8;

    private final Case asked;
    private final LocalDate today;
    private final CandidateSet found;
    private final Set<String> areaFields;
    private final Set<String> areas;

    /** @param found takes the candidates */
    RuleCandidates(Case asked, CandidateSet found) {
        this.asked = asked;
        this.today = asked.factSet().asOf();
        this.found = found;
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

    /** Adds those of some rules, in their order. */
    void addFor(Collection<RuleDefinition> rules) {
        rules.forEach(this::addOfRule);
    }

    private void addOfRule(RuleDefinition rule) {
        List<OverFacts> patterns = KnownFactCandidates.patterns(rule).toList();
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
        found.add(parts);
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
                    .facts(CandidateSet.MOST_FACTS).stream()
                            .flatMap(fact -> found.parts(words, fact).stream())
                            .toList();
        }
        FactType type = Objects.requireNonNull(asked.pack().vocabulary().types().get(pattern.factType()));
        Map<String, JsonNode> fact = guess.of(type, pattern);
        joinBack(pattern, fact, known);
        guess.know(pattern, fact);
        return found.parts(words, fact);
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
                        .forEach(area -> found.add(List.of(part.with(Map.of(field, area))))));
        if (type.kind() == FactType.Kind.STATE) {
            asked.liveOf(type.name()).stream().limit(MOST_VARIANTS).forEach(fact -> {
                Map<String, Object> keys = CandidateSet.keys(fact);
                keys.keySet().removeAll(fixed);
                found.add(List.of(part.with(keys)));
            });
        }
    }
}
