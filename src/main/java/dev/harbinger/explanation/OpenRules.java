package dev.harbinger.explanation;

import dev.harbinger.belief.Argument;
import dev.harbinger.belief.Contribution;
import dev.harbinger.belief.FactId;
import dev.harbinger.belief.FindingKey;
import dev.harbinger.belief.FiringId;
import dev.harbinger.belief.Premise;
import dev.harbinger.belief.RuleId;
import dev.harbinger.fact.Fact;
import dev.harbinger.rule.ConstraintMatch;
import dev.harbinger.rule.Evaluation;
import dev.harbinger.rule.RuleCondition;
import dev.harbinger.rule.RuleCondition.OverFacts;
import dev.harbinger.rule.RuleCondition.OverFinding;
import dev.harbinger.rule.RuleCondition.Quantifier;
import dev.harbinger.rule.RuleDefinition;
import dev.harbinger.rule.RulePack;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The rules that did not fire only because something was not observed: each pattern over facts is satisfied by a live
 * fact, or is over a fact type of which nothing is known (METHOD.md §6). Facts of a known type that do not satisfy a
 * pattern count as observed to be otherwise.
 */
final class OpenRules {
    private final Map<String, List<Fact>> factsByType;
    private final Set<RuleId> fired;
    private final Evaluation evaluation;

    OpenRules(Collection<Fact> live, Evaluation evaluation) {
        this.factsByType =
                live.stream().collect(Collectors.groupingBy(fact -> fact.type().name()));
        this.fired =
                evaluation.firings().stream().map(firing -> firing.rule().id()).collect(Collectors.toSet());
        this.evaluation = evaluation;
    }

    /** The firings that would come about if whatever is not observed were so, unobserved facts at support 1. */
    List<Argument> arguments(RulePack pack, Predicate<Contribution> which) {
        List<Argument> arguments = new ArrayList<>();
        for (RuleDefinition rule : pack.rules().values()) {
            if (which.test(rule.conclusion().contribution()) && isOpen(rule)) {
                arguments.add(argument(rule));
            }
        }
        return arguments;
    }

    private boolean isOpen(RuleDefinition rule) {
        return !fired.contains(rule.id()) && rule.conditions().stream().allMatch(this::isOpen);
    }

    private boolean isOpen(RuleCondition condition) {
        boolean negated = condition.quantifier() == Quantifier.NOT;
        if (condition instanceof OverFacts over) {
            boolean unknown = !factsByType.containsKey(over.factType());
            return negated
                    ? satisfying(over).isEmpty()
                    : unknown || !satisfying(over).isEmpty();
        }
        OverFinding over = (OverFinding) condition;
        return !negated || !evaluation.findings().containsKey(FindingKey.country(over.finding()));
    }

    private List<Fact> satisfying(OverFacts over) {
        return factsByType.getOrDefault(over.factType(), List.of()).stream()
                .filter(fact -> ConstraintMatch.holds(over.constraints(), fact))
                .toList();
    }

    private Argument argument(RuleDefinition rule) {
        List<FactId> facts = new ArrayList<>();
        List<Premise> premises = new ArrayList<>();
        for (RuleCondition condition : rule.conditions()) {
            if (condition.quantifier() == Quantifier.NOT) {
                continue;
            }
            if (condition instanceof OverFacts over) {
                satisfying(over).stream()
                        .max(Comparator.comparingDouble(fact -> fact.support().value()))
                        .ifPresent(fact -> facts.add(fact.id()));
            } else if (condition instanceof OverFinding over) {
                premises.add(new Premise(FindingKey.country(over.finding()), over.atLeast()));
            }
        }
        FindingKey concludes = FindingKey.country(rule.conclusion().finding());
        return new Argument(
                new FiringId(rule.id().value() + "?"),
                rule.id(),
                concludes,
                rule.conclusion().contribution(),
                rule.force(),
                facts,
                premises);
    }
}
