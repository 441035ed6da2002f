package dev.harbinger.engine;

import dev.harbinger.belief.Absence;
import dev.harbinger.belief.Counted;
import dev.harbinger.belief.FactId;
import dev.harbinger.belief.FindingKey;
import dev.harbinger.belief.Graded;
import dev.harbinger.fact.Fact;
import dev.harbinger.fact.TallyRow;
import dev.harbinger.rule.Constraint;
import dev.harbinger.rule.Constraint.Operand;
import dev.harbinger.rule.RuleCondition;
import dev.harbinger.rule.RuleCondition.OverFacts;
import dev.harbinger.rule.RuleCondition.OverFinding;
import dev.harbinger.rule.Tallied;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the engine does not tell of a match: which of the facts and findings under {@code exists} it rests on, the
 * best supported, so that one more report never weakens it; and what speaks against an absence. For one evaluation, not
 * thread-safe.
 */
final class Witnesses {
    private static final Comparator<Fact> BEST = Comparator.comparingDouble(
                    (Fact fact) -> fact.support().value())
            .thenComparing(Fact::id, Comparator.reverseOrder());

    private final Map<String, List<Fact>> facts = new HashMap<>();
    private final TallyRows rows;
    private final Map<OverFacts, FactIndex> byPattern = new IdentityHashMap<>();
    private final Map<List<Fact>, List<Counted>> breaking = new IdentityHashMap<>();
    private final SortedMap<FindingKey, Graded> graded;

    /**
     * @param graded the findings that are final, as they come
     * @param rows the rows of tallies, as they come
     */
    Witnesses(SortedMap<FindingKey, Graded> graded, TallyRows rows) {
        this.graded = graded;
        this.rows = rows;
    }

    /** Remembers a fact; all must be known before anything is looked for. */
    void know(Fact fact) {
        facts.computeIfAbsent(fact.type().name(), type -> new ArrayList<>()).add(fact);
    }

    /** The fact that an {@code exists} over facts rests on; empty for any other pattern. */
    Optional<Fact> fact(RuleCondition condition, MatchValues values) {
        return condition instanceof OverFacts over
                ? satisfying(over, values).stream().max(BEST)
                : Optional.empty();
    }

    /** What would break an absence that is graded. */
    Absence against(RuleCondition condition, MatchValues values) {
        if (condition instanceof OverFacts over) {
            List<Fact> found = satisfying(over, values);
            return new Absence(breaking.computeIfAbsent(found, any -> breaking(over, found, values)), null);
        }
        OverFinding over = (OverFinding) condition;
        String area = over.constraints().stream()
                .map(constraint -> area(constraint, values))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return Absence.of(new FindingKey(over.finding(), area));
    }

    /** Any fact that was posted breaks it; a row of a tally does with as many of its facts as it needs. */
    private List<Counted> breaking(OverFacts over, List<Fact> found, MatchValues values) {
        List<Counted> breaking = new ArrayList<>();
        List<FactId> posted = new ArrayList<>();
        for (Fact fact : found) {
            TallyRow row = rows.of(fact);
            if (row == null) {
                posted.add(fact.id());
            } else {
                breaking.addAll(Tallied.of(row, over, values::plain).counted());
            }
        }
        if (!posted.isEmpty()) {
            breaking.add(Counted.anyOf(posted));
        }
        return breaking;
    }

    private List<Fact> satisfying(OverFacts over, MatchValues values) {
        return byPattern
                .computeIfAbsent(over, any -> new FactIndex(over, facts.getOrDefault(over.factType(), List.of())))
                .satisfying(values);
    }

    /** The finding that an {@code exists} over findings rests on; empty for any other pattern. */
    Optional<FindingKey> finding(RuleCondition condition, MatchValues values) {
        if (!(condition instanceof OverFinding over)) {
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
        String area = area(constraint, values);
        return area != null && area.equals(one.key().area());
    }

    private static @Nullable String area(Constraint constraint, MatchValues values) {
        if (!(constraint instanceof Constraint.Compare compare)) {
            return null;
        }
        Object area = compare.operand() instanceof Operand.Reference reference
                ? values.plain(reference)
                : compare.operand() instanceof Operand.Text text ? text.value() : null;
        return area instanceof String name ? name : null;
    }
}
