package dev.harbinger.workshop.mutation;

import dev.harbinger.belief.EstimativeWord;
import dev.harbinger.belief.Firmness;
import dev.harbinger.belief.Level;
import dev.harbinger.rule.Constraint;
import dev.harbinger.rule.ConstraintText;
import dev.harbinger.rule.Position;
import dev.harbinger.rule.RuleCondition;
import dev.harbinger.rule.RuleCondition.OverFacts;
import dev.harbinger.rule.RuleCondition.OverFinding;
import dev.harbinger.rule.RuleCondition.Quantifier;
import dev.harbinger.rule.RuleDefinition;
import dev.harbinger.rule.RulePack;
import dev.harbinger.rule.SourceMap;
import dev.harbinger.workshop.mutation.Mutant.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every small wrong change to the rules of a pack. For one pack; thread-safe. */
final class RuleMutations {
    private final ConstraintMutations constraints;
    private final SourceMap places;

    RuleMutations(RulePack pack) {
        this.constraints = new ConstraintMutations(pack.vocabulary());
        this.places = pack.places();
    }

    /** The mutants of a rule, by place. */
    List<Mutant> of(RuleDefinition rule) {
        List<Mutant> mutants = new ArrayList<>();
        for (int i = 0; i < rule.conditions().size(); i++) {
            addCondition(rule, i, mutants);
        }
        addWords(rule, mutants);
        return mutants.stream().sorted().distinct().toList();
    }

    private void addCondition(RuleDefinition rule, int at, List<Mutant> mutants) {
        RuleCondition condition = rule.conditions().get(at);
        Position position = condition.position();
        if (rule.conditions().size() > 1) {
            List<RuleCondition> rest = ConstraintMutations.without(rule.conditions(), at);
            mutants.add(new Mutant(Kind.CONDITION, position, "dropped: " + condition.text(), with(rule, rest)));
        }
        if (condition.quantifier() != Quantifier.EACH) {
            Quantifier other = condition.quantifier() == Quantifier.NOT ? Quantifier.EXISTS : Quantifier.NOT;
            String change = word(condition.quantifier()) + " -> " + word(other) + ": " + condition.text();
            mutants.add(new Mutant(Kind.QUANTIFIER, position, change, with(rule, at, quantified(condition, other))));
        }
        if (condition instanceof OverFacts facts) {
            addConstraints(rule, at, facts, mutants);
        } else if (condition instanceof OverFinding finding) {
            addLevels(rule, at, finding, mutants);
        }
    }

    private static String word(Quantifier quantifier) {
        return quantifier.name().toLowerCase(Locale.ROOT);
    }

    private static RuleCondition quantified(RuleCondition condition, Quantifier quantifier) {
        return condition instanceof OverFacts facts
                ? new OverFacts(
                        quantifier,
                        facts.variable(),
                        facts.factType(),
                        facts.constraints(),
                        facts.text(),
                        facts.position())
                : leveled((OverFinding) condition, quantifier, ((OverFinding) condition).atLeast());
    }

    private static OverFinding leveled(OverFinding finding, Quantifier quantifier, @Nullable Level atLeast) {
        return new OverFinding(
                quantifier,
                finding.variable(),
                finding.finding(),
                finding.local(),
                atLeast,
                finding.constraints(),
                finding.text(),
                finding.position());
    }

    private void addConstraints(RuleDefinition rule, int at, OverFacts facts, List<Mutant> mutants) {
        List<Constraint> all = facts.constraints();
        for (int i = 0; i < all.size(); i++) {
            Constraint constraint = all.get(i);
            for (ConstraintMutations.Changed change : constraints.of(constraint)) {
                Position place = places.of(change.from(), facts.position());
                RuleCondition changed = constrained(facts, ConstraintMutations.replaced(all, i, change.whole()));
                mutants.add(new Mutant(change.kind(), place, change.text(), with(rule, at, changed)));
            }
            if (!(constraint instanceof Constraint.Bind)) {
                String text = ConstraintText.of(constraint);
                RuleCondition changed = constrained(facts, ConstraintMutations.without(all, i));
                mutants.add(new Mutant(
                        Kind.CONDITION,
                        places.of(constraint, facts.position()),
                        "dropped: " + text,
                        with(rule, at, changed)));
            }
        }
    }

    private static RuleCondition constrained(OverFacts facts, List<Constraint> constraints) {
        return new OverFacts(
                facts.quantifier(), facts.variable(), facts.factType(), constraints, facts.text(), facts.position());
    }

    private void addLevels(RuleDefinition rule, int at, OverFinding finding, List<Mutant> mutants) {
        Level level = finding.atLeast();
        if (level == null) {
            return;
        }
        Position place = places.word(finding.position(), "level");
        for (Level other : neighbours(level)) {
            if (other != Level.NOT_ASSESSED) {
                String change = "level >= " + level + " -> level >= " + other;
                RuleCondition changed = leveled(finding, finding.quantifier(), other);
                mutants.add(new Mutant(Kind.THRESHOLD, place, change, with(rule, at, changed)));
            }
        }
        mutants.add(new Mutant(
                Kind.CONDITION,
                place,
                "dropped: level >= " + level,
                with(rule, at, leveled(finding, finding.quantifier(), null))));
    }

    private static <T extends Enum<T>> List<T> neighbours(T word) {
        T[] all = word.getDeclaringClass().getEnumConstants();
        return Arrays.stream(all)
                .filter(other -> Math.abs(other.ordinal() - word.ordinal()) == 1)
                .toList();
    }

    private void addWords(RuleDefinition rule, List<Mutant> mutants) {
        EstimativeWord likelihood = rule.likelihood();
        Firmness firmness = rule.firmness();
        if (likelihood == null || firmness == null) {
            return;
        }
        Stream.concat(
                        neighbours(likelihood).stream()
                                .map(other -> word(rule, "likelihood", likelihood, worded(rule, other, firmness))),
                        neighbours(firmness).stream()
                                .map(other -> word(rule, "firmness", firmness, worded(rule, likelihood, other))))
                .forEach(mutants::add);
    }

    private Mutant word(RuleDefinition rule, String annotation, Enum<?> word, RuleDefinition changed) {
        Object other = annotation.equals("likelihood") ? changed.likelihood() : changed.firmness();
        String change = annotation + " " + lower(word) + " -> " + lower(other);
        return new Mutant(Kind.WORD, places.sign(rule.position(), annotation), change, changed);
    }

    private static String lower(@Nullable Object word) {
        return String.valueOf(word).toLowerCase(Locale.ROOT);
    }

    private static RuleDefinition worded(RuleDefinition rule, EstimativeWord likelihood, Firmness firmness) {
        return new RuleDefinition(
                rule.id(),
                rule.position(),
                rule.title(),
                rule.claims(),
                rule.conclusion(),
                likelihood,
                firmness,
                rule.status(),
                rule.because(),
                rule.note(),
                rule.conditions());
    }

    private static RuleDefinition with(RuleDefinition rule, int at, RuleCondition condition) {
        return with(rule, ConstraintMutations.replaced(rule.conditions(), at, condition));
    }

    private static RuleDefinition with(RuleDefinition rule, List<RuleCondition> conditions) {
        return new RuleDefinition(
                rule.id(),
                rule.position(),
                rule.title(),
                rule.claims(),
                rule.conclusion(),
                rule.likelihood(),
                rule.firmness(),
                rule.status(),
                rule.because(),
                rule.note(),
                conditions);
    }
}
