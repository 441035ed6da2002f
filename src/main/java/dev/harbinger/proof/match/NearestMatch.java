package dev.harbinger.proof.match;

import dev.harbinger.belief.FindingKey;
import dev.harbinger.belief.Graded;
import dev.harbinger.fact.Fact;
import dev.harbinger.proof.Case;
import dev.harbinger.rule.Constraint;
import dev.harbinger.rule.Constraint.Operand;
import dev.harbinger.rule.RuleCondition;
import dev.harbinger.rule.RuleCondition.OverFacts;
import dev.harbinger.rule.RuleCondition.OverFinding;
import dev.harbinger.rule.RuleCondition.Quantifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the combination of facts that comes nearest to a rule: the one with the fewest failed conditions, among equals
 * that of the best supported facts, then the first by fact ids. The search is bounded; past the bound the best so far stands and is said to be partial. For one
 * search, not thread-safe.
 */
public final class NearestMatch {
    private static final int MOST_STEPS = 5_000;
    private static final Comparator<Fact> BEST_FIRST =
            Comparator.comparingDouble((Fact fact) -> -fact.support().value()).thenComparing(Fact::id);

    private final Case asked;
    private final List<RuleCondition> conditions;
    private final List<Trial> path = new ArrayList<>();
    private List<Trial> best = List.of();
    private int fewest = Integer.MAX_VALUE;
    private final Effort effort;
    /** How many conditions from one on fail whatever is chosen before. */
    private final int[] unavoidable;

    private int steps;
    private boolean cutShort;

    private NearestMatch(Case asked, List<RuleCondition> conditions, Effort effort) {
        this.asked = asked;
        this.conditions = conditions;
        this.effort = effort;
        this.unavoidable = new int[conditions.size() + 1];
        for (int i = conditions.size() - 1; i >= 0; i--) {
            unavoidable[i] = unavoidable[i + 1] + (isUnobserved(conditions.get(i)) ? 1 : 0);
        }
    }

    private boolean isUnobserved(RuleCondition condition) {
        return condition instanceof OverFacts pattern
                && pattern.quantifier() != Quantifier.NOT
                && asked.liveOf(pattern.factType()).isEmpty();
    }

    /**
     * The combination that comes nearest.
     *
     * @param trials one for each condition, in order
     * @param steps how many conditions were tried in combinations
     * @param partial whether the search was cut short, so that another combination may come nearer
     */
    public record Found(List<Trial> trials, int steps, boolean partial) {}

    /** The best combination, a whole one at least, however little time there is. */
    public static Found of(Case asked, List<RuleCondition> conditions, Effort effort) {
        NearestMatch search = new NearestMatch(asked, conditions, effort);
        search.go(0, Bindings.NONE, 0);
        if (search.cutShort) {
            effort.cutShort();
        }
        return new Found(search.best, search.steps, search.cutShort);
    }

    private void go(int at, Bindings bindings, int failed) {
        if (failed + unavoidable[at] >= fewest) {
            return;
        }
        if (fewest < Integer.MAX_VALUE && (cutShort || steps >= MOST_STEPS || effort.hasEnded())) {
            cutShort = true;
            return;
        }
        steps++;
        if (at == conditions.size()) {
            best = List.copyOf(path);
            fewest = failed;
        } else if (conditions.get(at) instanceof OverFacts facts) {
            overFacts(facts, at, bindings, failed);
        } else {
            overFinding((OverFinding) conditions.get(at), at, bindings, failed);
        }
    }

    private void overFacts(OverFacts pattern, int at, Bindings bindings, int failed) {
        List<Fact> satisfying = asked.liveOf(pattern.factType()).stream()
                .filter(fact -> bindings.holds(pattern.constraints(), fact))
                .toList();
        boolean negated = pattern.quantifier() == Quantifier.NOT;
        boolean held = negated ? isLeftOpen(satisfying) : !satisfying.isEmpty();
        if (!held || negated) {
            step(new Trial(pattern, bindings, held, satisfying, null), at, bindings, failed);
        } else if (pattern.quantifier() == Quantifier.EXISTS) {
            Fact strongest = satisfying.stream().min(BEST_FIRST).orElseThrow();
            step(new Trial(pattern, bindings, true, List.of(strongest), null), at, bindings, failed);
        } else {
            for (Fact fact : satisfying.stream().sorted(BEST_FIRST).toList()) {
                Trial trial = new Trial(pattern, bindings, true, List.of(fact), null);
                step(trial, at, bindings.with(pattern, fact), failed);
            }
        }
    }

    /** An absence is graded: only what is quite certain breaks it for good. */
    private static boolean isLeftOpen(List<Fact> against) {
        return against.stream().allMatch(fact -> fact.support().value() < 1);
    }

    private void overFinding(OverFinding pattern, int at, Bindings bindings, int failed) {
        List<FindingKey> satisfying = asked.evaluation().findings().values().stream()
                .filter(graded -> satisfies(graded, pattern, bindings))
                .map(Graded::key)
                .toList();
        boolean held = pattern.isGradedAbsence() || satisfying.isEmpty() == (pattern.quantifier() == Quantifier.NOT);
        if (satisfying.isEmpty()) {
            step(new Trial(pattern, bindings, held, List.of(), null), at, bindings, failed);
        }
        for (FindingKey key : satisfying) {
            Trial trial = new Trial(pattern, bindings, held, List.of(), key);
            step(trial, at, bindings.with(pattern.variable(), key), failed);
        }
    }

    private static boolean satisfies(Graded graded, OverFinding pattern, Bindings bindings) {
        return graded.argued()
                && graded.key().id().equals(pattern.finding())
                && (graded.key().area() != null) == pattern.local()
                && (pattern.atLeast() == null || graded.level().atLeast(pattern.atLeast()))
                && pattern.constraints().stream().allMatch(one -> isArea(one, graded.key(), bindings));
    }

    private static boolean isArea(Constraint constraint, FindingKey key, Bindings bindings) {
        if (!(constraint instanceof Constraint.Compare compare)) {
            return true;
        }
        if (compare.operand() instanceof Operand.Reference reference) {
            Object value = bindings.value(reference);
            return value == null || value.equals(key.area());
        }
        return !(compare.operand() instanceof Operand.Text text) || text.value().equals(key.area());
    }

    private void step(Trial trial, int at, Bindings bindings, int failed) {
        path.add(trial);
        go(at + 1, bindings, trial.held() ? failed : failed + 1);
        path.remove(path.size() - 1);
    }
}
