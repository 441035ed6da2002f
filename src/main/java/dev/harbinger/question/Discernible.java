package dev.harbinger.question;

import dev.harbinger.belief.Support;
import dev.harbinger.fact.Fact;
import dev.harbinger.fact.FieldType;
import dev.harbinger.fact.Tally;
import dev.harbinger.fact.TallyMeasure;
import dev.harbinger.rule.Constraint;
import dev.harbinger.rule.Constraint.Compare;
import dev.harbinger.rule.Constraint.Membership;
import dev.harbinger.rule.Constraint.Operand;
import dev.harbinger.rule.ConstraintMatch;
import dev.harbinger.rule.ConstraintVariables;
import dev.harbinger.rule.RuleCondition;
import dev.harbinger.rule.RuleCondition.OverFacts;
import dev.harbinger.rule.RuleCondition.OverFinding;
import dev.harbinger.rule.RuleDefinition;
import dev.harbinger.rule.RulePack;
import dev.harbinger.rule.Template;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells what the rules of a pack can discern of a fact: which of their patterns it satisfies by itself, the values that
 * they compare with those of others or name areas by, what tallies reckon with, and its support. Immutable.
 */
final class Discernible {
    private final Map<String, Set<List<Constraint>>> patterns = new HashMap<>();
    private final Map<String, SortedSet<String>> compared = new HashMap<>();
    private final SortedSet<String> areas = new TreeSet<>();
    private final Map<String, List<Tally>> tallies;

    /** What is discernible of one fact. */
    private record View(String type, List<Boolean> satisfied, List<Optional<Object>> values, Support support) {}

    Discernible(RulePack pack) {
        this.tallies = pack.vocabulary().tallies().values().stream()
                .collect(Collectors.groupingBy(tally -> tally.counted().name()));
        pack.rules().values().forEach(this::addRule);
        tallies.forEach((type, some) -> some.forEach(tally -> addTally(type, tally)));
        pack.vocabulary().types().keySet().forEach(type -> fields(type).addAll(areas));
    }

    private void addRule(RuleDefinition rule) {
        Map<String, String> types = new HashMap<>();
        Map<String, String> bound = new HashMap<>();
        for (RuleCondition condition : rule.conditions()) {
            if (condition instanceof OverFacts over) {
                addPattern(over);
                if (over.variable() != null) {
                    types.put(over.variable(), over.factType());
                }
                over.constraints().stream()
                        .flatMap(ConstraintVariables::binds)
                        .forEach(bind -> bound.put(bind.variable(), bind.field()));
            }
        }
        for (RuleCondition condition : rule.conditions()) {
            references(condition.constraints()).forEach(reference -> {
                fields(types.getOrDefault(reference.variable(), "")).add(reference.field());
                if (condition instanceof OverFinding) {
                    areas.add(bound.getOrDefault(reference.variable(), reference.field()));
                }
            });
        }
        if (rule.conclusion().area() != null) {
            Template.parse(rule.conclusion().area())
                    .slots()
                    .forEach(slot -> areas.add(bound.getOrDefault(slot.variable(), slot.field())));
        }
    }

    private void addPattern(OverFacts over) {
        patterns.computeIfAbsent(over.factType(), any -> new LinkedHashSet<>()).add(over.constraints());
        for (Constraint constraint : over.constraints()) {
            boolean joins = references(List.of(constraint)).findAny().isPresent();
            ConstraintVariables.leaves(constraint)
                    .filter(leaf -> joins || leaf instanceof Constraint.Bind)
                    .map(Discernible::field)
                    .flatMap(Stream::ofNullable)
                    .forEach(fields(over.factType())::add);
        }
    }

    private static @Nullable String field(Constraint leaf) {
        if (leaf instanceof Constraint.Bind bind) {
            return bind.field();
        }
        return leaf instanceof Compare compare
                ? compare.field()
                : leaf instanceof Membership membership ? membership.field() : null;
    }

    private static Stream<Operand.Reference> references(List<Constraint> constraints) {
        return constraints.stream()
                .flatMap(ConstraintVariables::leaves)
                .flatMap(ConstraintVariables::operands)
                .map(Operand::refersTo)
                .flatMap(Stream::ofNullable);
    }

    private void addTally(String type, Tally tally) {
        tally.type().fields().stream()
                .filter(FieldType::key)
                .map(FieldType::name)
                .forEach(fields(type)::add);
        tally.measures().stream()
                .map(TallyMeasure::of)
                .filter(of -> !of.isEmpty())
                .forEach(fields(type)::add);
    }

    private SortedSet<String> fields(String type) {
        return compared.computeIfAbsent(type, any -> new TreeSet<>());
    }

    /** What is discernible of a fact, to be compared with that of others; empty if it can change nothing. */
    Optional<Object> of(Fact fact) {
        String type = fact.type().name();
        List<Boolean> satisfied = Stream.concat(
                        patterns.getOrDefault(type, Set.of()).stream()
                                .map(pattern -> ConstraintMatch.holds(pattern, fact)),
                        tallies.getOrDefault(type, List.of()).stream().map(tally -> tally.counts(fact)))
                .toList();
        if (satisfied.contains(true)) {
            return Optional.of(new View(type, satisfied, values(fact, fields(type)), fact.support()));
        }
        List<Optional<Object>> named = values(fact, areas);
        return named.stream().allMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(new View("", List.of(), named, Support.NONE));
    }

    private static List<Optional<Object>> values(Fact fact, Collection<String> fields) {
        return fields.stream()
                .map(field -> Optional.ofNullable(fact.value(field)))
                .toList();
    }
}
