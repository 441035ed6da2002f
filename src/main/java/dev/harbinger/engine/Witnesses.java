package dev.harbinger.engine;

import dev.harbinger.belief.FindingKey;
import dev.harbinger.belief.Graded;
import dev.harbinger.fact.Fact;
import dev.harbinger.rule.Constraint;
import dev.harbinger.rule.Constraint.Operand;
import dev.harbinger.rule.ConstraintMatch;
import dev.harbinger.rule.RuleCondition;
import dev.harbinger.rule.RuleCondition.OverFacts;
import dev.harbinger.rule.RuleCondition.OverFinding;
import dev.harbinger.rule.RuleCondition.Quantifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what a pattern under {@code exists} rests on: the best supported of all that satisfy it, so that one more report
 * never weakens it. The engine only tells that there is something. For one evaluation, not thread-safe.
 */
final class Witnesses {
    private static final Comparator<Fact> BEST = Comparator.comparingDouble(
                    (Fact fact) -> fact.support().value())
            .thenComparing(Fact::id, Comparator.reverseOrder());

    private final Map<String, List<Fact>> facts = new HashMap<>();
    private final Map<FindingKey, Graded> graded;

    /** @param graded the findings that are final, as they come */
    Witnesses(Map<FindingKey, Graded> graded) {
        this.graded = graded;
    }

    void know(Fact fact) {
        facts.computeIfAbsent(fact.type().name(), type -> new ArrayList<>()).add(fact);
    }

    /** The fact that an {@code exists} over facts rests on; empty for any other pattern. */
    Optional<Fact> fact(RuleCondition condition, MatchValues values) {
        if (condition.quantifier() != Quantifier.EXISTS || !(condition instanceof OverFacts over)) {
            return Optional.empty();
        }
        return facts.getOrDefault(over.factType(), List.of()).stream()
                .filter(fact -> ConstraintMatch.holds(over.constraints(), fact, values::plain))
                .max(BEST);
    }

    /** The finding that an {@code exists} over findings rests on; empty for any other pattern. */
    Optional<FindingKey> finding(RuleCondition condition, MatchValues values) {
        if (condition.quantifier() != Quantifier.EXISTS || !(condition instanceof OverFinding over)) {
            return Optional.empty();
        }
        return graded.values().stream()
                .filter(one -> one.argued() && satisfies(over, one, values))
                .max(Comparator.comparingDouble((Graded one) -> one.score().value())
                        .thenComparing(Graded::key, Comparator.reverseOrder()))
                .map(Graded::key);
    }

    private static boolean satisfies(OverFinding over, Graded one, MatchValues values) {
        return one.key().id().equals(over.finding())
                && over.local() == (one.key().area() != null)
                && (over.atLeast() == null || one.level().atLeast(over.atLeast()))
                && over.constraints().stream().allMatch(constraint -> isIn(constraint, one, values));
    }

    /** Findings are constrained by nothing but their area. */
    private static boolean isIn(Constraint constraint, Graded one, MatchValues values) {
        if (!(constraint instanceof Constraint.Compare compare)) {
            return false;
        }
        Object area = compare.operand() instanceof Operand.Reference reference
                ? values.plain(reference)
                : compare.operand() instanceof Operand.Text text ? text.value() : null;
        return area != null && area.equals(one.key().area());
    }
}
