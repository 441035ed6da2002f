package dev.harbinger.proof;

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
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rules that did not fire only because something was not observed: each pattern over facts is satisfied by a live
 * fact, or is over a fact type of which nothing is known (METHOD.md §6). Facts of a known type that do not satisfy a
 * pattern count as observed to be otherwise.
 */
final class UnobservedRules {
    private static final Comparator<Fact> BEST_FIRST =
            Comparator.comparingDouble((Fact fact) -> -fact.support().value()).thenComparing(Fact::id);

    private final Map<String, List<Fact>> factsByType;
    private final Set<RuleId> fired;
    private final Evaluation evaluation;
    private @Nullable List<Argument> open;

    UnobservedRules(Collection<Fact> live, Evaluation evaluation) {
        this.factsByType = live.stream()
                .sorted(BEST_FIRST)
                .collect(Collectors.groupingBy(fact -> fact.type().name()));
        this.fired =
                evaluation.firings().stream().map(firing -> firing.rule().id()).collect(Collectors.toSet());
        this.evaluation = evaluation;
    }

    /** The firings that would come about if whatever is not observed were so, unobserved facts at support 1. */
    List<Argument> arguments(RulePack pack, Predicate<Contribution> which) {
        if (open == null) {
            open = pack.rules().values().stream()
                    .filter(rule -> !fired.contains(rule.id()))
                    .map(this::argument)
                    .flatMap(Optional::stream)
                    .toList();
        }
        return open.stream()
                .filter(argument -> which.test(argument.contribution()))
                .toList();
    }

    /** The firing that a rule would have, or empty if something observed is in its way. */
    private Optional<Argument> argument(RuleDefinition rule) {
        List<FactId> facts = new ArrayList<>();
        List<Premise> premises = new ArrayList<>();
        for (RuleCondition condition : rule.conditions()) {
            boolean passes = condition instanceof OverFacts over
                    ? passes(over, facts)
                    : passes((OverFinding) condition, premises);
            if (!passes) {
                return Optional.empty();
            }
        }
        return Optional.of(new Argument(
                new FiringId(rule.id().value() + "?"),
                rule.id(),
                FindingKey.country(rule.conclusion().finding()),
                rule.conclusion().contribution(),
                rule.force(),
                facts,
                premises));
    }

    private boolean passes(OverFacts over, List<FactId> facts) {
        List<Fact> known = factsByType.get(over.factType());
        Optional<Fact> best = known == null
                ? Optional.empty()
                : known.stream()
                        .filter(fact -> ConstraintMatch.holds(over.constraints(), fact))
                        .findFirst();
        if (over.quantifier() == Quantifier.NOT) {
            return best.isEmpty();
        }
        best.map(Fact::id).ifPresent(facts::add);
        return known == null || best.isPresent();
    }

    private boolean passes(OverFinding over, List<Premise> premises) {
        FindingKey key = FindingKey.country(over.finding());
        if (over.quantifier() == Quantifier.NOT) {
            return !evaluation.findings().containsKey(key);
        }
        premises.add(new Premise(key, over.atLeast()));
        return true;
    }
}
