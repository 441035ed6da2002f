package dev.harbinger.rule.lint;

import dev.harbinger.fact.FactType;
import dev.harbinger.fact.Tally;
import dev.harbinger.fact.ValueType;
import dev.harbinger.fact.Vocabulary;
import dev.harbinger.rule.Constraint;
import dev.harbinger.rule.ConstraintVariables;
import dev.harbinger.rule.FactFilter;
import dev.harbinger.rule.RuleCondition;
import dev.harbinger.rule.RulePack;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds fact types that no rule and no outcome asks for, and enumerations that are no field's type. A {@code @note} on a
 * fact type, which says what it is for, silences it.
 */
final class VocabularyUse implements LintCheck {
    private static final String FILE = "vocabulary.drl";

    @Override
    public void check(RulePack pack, Warnings warnings) {
        Vocabulary vocabulary = pack.vocabulary();
        Set<String> types = pack.rules().values().stream()
                .flatMap(Conditions::overFacts)
                .map(RuleCondition.OverFacts::factType)
                .collect(Collectors.toCollection(HashSet::new));
        types.addAll(types.stream().map(vocabulary::postedType).toList());
        pack.manifest().outcomes().values().forEach(outcome -> types.addAll(outcome.needs()));
        vocabulary.matchableNames().stream()
                .filter(type -> !types.contains(type) && !pack.places().isAnnotated(FILE, type, "note"))
                .forEach(type -> unused(pack, "fact type", type, warnings));
        Set<String> enums = vocabulary.types().values().stream()
                .flatMap(VocabularyUse::enums)
                .collect(Collectors.toSet());
        vocabulary.enums().keySet().stream()
                .filter(name -> !enums.contains(name))
                .forEach(name -> unused(pack, "enumeration", name, warnings));
        Stream<Constraint> ofRules = pack.rules().values().stream()
                .flatMap(Conditions::overFacts)
                .flatMap(pattern -> pattern.constraints().stream());
        Stream<Constraint> ofTallies = vocabulary.tallies().values().stream()
                .map(Tally::where)
                .flatMap(where -> FactFilter.constraints(where).stream());
        Set<String> sets = Stream.concat(ofRules, ofTallies)
                .flatMap(ConstraintVariables::leaves)
                .filter(leaf -> leaf instanceof Constraint.Membership membership && membership.set() != null)
                .map(leaf -> String.valueOf(((Constraint.Membership) leaf).set()))
                .collect(Collectors.toSet());
        vocabulary.sets().keySet().stream()
                .filter(name -> !sets.contains(name))
                .forEach(name -> unused(pack, "set", name, warnings));
    }

    private static Stream<String> enums(FactType type) {
        return type.fields().stream()
                .filter(field -> field.type() instanceof ValueType.Choice)
                .map(field -> ((ValueType.Choice) field.type()).type().name());
    }

    private static void unused(RulePack pack, String what, String name, Warnings warnings) {
        warnings.add(
                pack.places().declaration(FILE, name),
                "unused-" + what.replace(' ', '-'),
                "The " + what + " (" + name + ") is never used.",
                "Maybe write a rule that asks for it, say in a @note what it is for, or remove it.");
    }
}
