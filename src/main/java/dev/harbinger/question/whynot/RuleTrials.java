package dev.harbinger.question.whynot;

import dev.harbinger.belief.Contribution;
import dev.harbinger.belief.FindingId;
import dev.harbinger.belief.Graded;
import dev.harbinger.fact.Fact;
import dev.harbinger.proof.Case;
import dev.harbinger.proof.Patience;
import dev.harbinger.proof.match.Bindings;
import dev.harbinger.proof.match.Effort;
import dev.harbinger.proof.match.NearestMatch;
import dev.harbinger.proof.match.PatternWords;
import dev.harbinger.proof.match.Trial;
import dev.harbinger.rule.Constraint;
import dev.harbinger.rule.RuleCondition.OverFacts;
import dev.harbinger.rule.RuleCondition.OverFinding;
import dev.harbinger.rule.RuleCondition.Quantifier;
import dev.harbinger.rule.RuleDefinition;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Holds rules against what is known. Exact: patterns are matched against the live facts. For one question, not
 * thread-safe.
 */
public final class RuleTrials {
    /** Nearest first. */
    static final Comparator<RuleTrial> NEAREST = Comparator.comparingInt(RuleTrial::failed)
            .thenComparing(Comparator.comparingDouble(RuleTrial::force).reversed())
            .thenComparing(RuleTrial::rule);

    private static final int DEEPEST = 3;

    private final Case asked;
    private final Effort effort;

    /**
     * Trials of one question.
     *
     * @param asked what is known
     * @param patience ends the search for facts that come near; the rule then says that it is partial
     */
    public RuleTrials(Case asked, Patience patience) {
        this(asked, new Effort(patience));
    }

    RuleTrials(Case asked, Effort effort) {
        this.asked = asked;
        this.effort = effort;
    }

    /** A rule with each of its conditions, held or failed. */
    public RuleTrial of(RuleDefinition rule) {
        return of(rule, DEEPEST);
    }

    /** The rules that would speak for a finding and did not fire, nearest first. */
    List<RuleTrial> couldConclude(FindingId finding, int depth) {
        return asked.pack().rules().values().stream()
                .filter(rule -> rule.conclusion().finding().equals(finding)
                        && !(rule.conclusion().contribution() instanceof Contribution.Lowers))
                .filter(rule -> effort.isWorthWhile())
                .map(rule -> of(rule, depth))
                .filter(trial -> !trial.fired())
                .sorted(NEAREST)
                .toList();
    }

    /** The one rule nearest to concluding a finding; null if every such rule fired or there is none. */
    @Nullable
    RuleTrial nearest(FindingId finding) {
        return nearest(finding, DEEPEST - 1);
    }

    private @Nullable RuleTrial nearest(FindingId finding, int depth) {
        return couldConclude(finding, depth).stream().findFirst().orElse(null);
    }

    private RuleTrial of(RuleDefinition rule, int depth) {
        List<String> firings = asked.evaluation().firings().stream()
                .filter(firing -> firing.rule().id().equals(rule.id()))
                .map(firing -> firing.argument().id().value())
                .toList();
        NearestMatch.Found found = NearestMatch.of(asked, rule.conditions(), effort);
        List<ConditionTrial> conditions =
                found.trials().stream().map(trial -> view(trial, depth)).toList();
        return new RuleTrial(
                rule.id().value(),
                rule.title(),
                rule.conclusion().finding().value(),
                rule.likelihood(),
                rule.firmness(),
                rule.force(),
                !firings.isEmpty(),
                firings,
                (int) conditions.stream().filter(one -> !one.held()).count(),
                conditions,
                found.steps(),
                found.partial());
    }

    private ConditionTrial view(Trial trial, int depth) {
        if (trial.condition() instanceof OverFacts pattern) {
            return overFacts(trial, pattern);
        }
        return overFinding(trial, (OverFinding) trial.condition(), depth);
    }

    private ConditionTrial overFacts(Trial trial, OverFacts pattern) {
        String words = PatternWords.of(pattern, trial.bindings());
        boolean negated = pattern.quantifier() == Quantifier.NOT;
        String ids = String.join(", ", postedIds(trial.facts()));
        if (trial.held()) {
            String text = negated
                    ? assumed(trial, words)
                    : (ids.isEmpty() ? "What was counted" : ids) + " is of " + words + ".";
            return condition(trial, text, postedIds(trial.facts()), List.of());
        }
        if (negated) {
            return condition(trial, ids + " stands in the way: of " + words + ".", postedIds(trial.facts()), List.of());
        }
        return missing(trial, pattern, "No live fact of " + words);
    }

    private static String assumed(Trial trial, String words) {
        return trial.facts().stream()
                .max(Comparator.comparingDouble(fact -> fact.support().value()))
                .map(fact -> String.format(
                        Locale.ROOT,
                        "%s is of %s with a support of %.2f; the rule assumes none and is the weaker for it.",
                        String.join(", ", fact.postedIds()),
                        words,
                        fact.support().value()))
                .orElse("No live fact of " + words + ", as the rule assumes.");
    }

    private ConditionTrial missing(Trial trial, OverFacts pattern, String head) {
        Optional<Near> nearest = asked.liveOf(pattern.factType()).stream()
                .map(fact -> near(fact, pattern, trial.bindings()))
                .min(Comparator.comparingInt(Near::failed));
        if (nearest.isEmpty()) {
            return condition(trial, head + ".", List.of(), List.of());
        }
        Near near = nearest.get();
        String differences = near.parts().stream()
                .filter(part -> !part.held())
                .map(part -> part.field() + " " + part.actual() + ", needs " + part.wanted())
                .collect(Collectors.joining("; "));
        List<String> ids = near.fact().postedIds();
        String same = near.parts().stream()
                .filter(FieldComparison::held)
                .map(part -> part.field() + " " + part.actual())
                .collect(Collectors.joining(", "));
        String which = same.isEmpty() ? "" : " (" + same + ")";
        String nearestIds = ids.isEmpty() ? "what was counted" : String.join(", ", ids);
        String text = head + "; nearest is " + nearestIds + which + ": " + differences + ".";
        return condition(trial, text, ids, near.parts());
    }

    /** A fact beside a pattern. */
    private record Near(Fact fact, List<FieldComparison> parts) {
        int failed() {
            return (int) parts.stream().filter(part -> !part.held()).count();
        }
    }

    private static Near near(Fact fact, OverFacts pattern, Bindings bindings) {
        return new Near(
                fact,
                Constraint.conjuncts(pattern.constraints())
                        .map(part -> comparison(part, fact, bindings))
                        .toList());
    }

    private static FieldComparison comparison(Constraint part, Fact fact, Bindings bindings) {
        return new FieldComparison(
                PatternWords.field(part),
                PatternWords.actual(part, fact),
                PatternWords.wanted(part, bindings),
                bindings.holds(part, fact));
    }

    private ConditionTrial overFinding(Trial trial, OverFinding pattern, int depth) {
        boolean negated = pattern.quantifier() == Quantifier.NOT;
        String text = findingText(trial, pattern, negated);
        boolean unfold = !trial.held() && !negated && depth > 0;
        RuleTrial nearest = unfold ? nearest(pattern.finding(), depth - 1) : null;
        return new ConditionTrial(pattern.text(), trial.held(), text, List.of(), List.of(), nearest);
    }

    private String findingText(Trial trial, OverFinding pattern, boolean negated) {
        String name = "The finding \"" + asked.definition(pattern.finding()).name() + "\" (" + pattern.finding() + ")"
                + (pattern.local() ? " for an area" : "");
        Graded graded = trial.finding() == null
                ? asked.argued(pattern.finding())
                : asked.evaluation().graded(trial.finding());
        String is = graded == null || pattern.local() && trial.finding() == null
                ? " is not concluded"
                : String.format(
                        Locale.ROOT,
                        " is %s (%.2f)",
                        graded.level(),
                        graded.score().value());
        if (trial.held()) {
            boolean weakened = negated && graded != null && pattern.isGradedAbsence();
            return name
                    + is
                    + (weakened
                            ? "; the rule assumes that it is not and is the weaker for it."
                            : negated ? ", as the rule assumes." : ".");
        }
        if (negated) {
            return name + is + " and stands in the way.";
        }
        return name + is + (pattern.atLeast() == null ? "." : ", needs " + pattern.atLeast() + ".");
    }

    private static ConditionTrial condition(
            Trial trial, String text, List<String> facts, List<FieldComparison> comparisons) {
        return new ConditionTrial(trial.condition().text(), trial.held(), text, facts, comparisons, null);
    }

    private static List<String> postedIds(List<Fact> facts) {
        return facts.stream()
                .flatMap(fact -> fact.postedIds().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
