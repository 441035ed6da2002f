package dev.harbinger.proof;

import dev.harbinger.belief.Argument;
import dev.harbinger.belief.Contribution;
import dev.harbinger.belief.FindingId;
import dev.harbinger.belief.FindingKey;
import dev.harbinger.belief.Graded;
import dev.harbinger.belief.Regrading;
import dev.harbinger.proof.match.WaitingRule;
import dev.harbinger.rule.Assumption;
import dev.harbinger.rule.Evaluation;
import dev.harbinger.rule.Firing;
import dev.harbinger.rule.RuleCondition.OverFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Where scores could lie given what was not observed (METHOD.md §6). */
final class Ranges {
    private final Map<FindingKey, Graded> low;
    private final Map<FindingKey, Graded> high;

    Ranges(Case made, Regrading regrading) {
        low = grades(
                made, regrading, argument -> !lowers(argument), argument -> mitigates(made.evaluation(), argument));
        high = grades(made, regrading, Ranges::lowers, argument -> !lowers(argument));
    }

    /**
     * Grades with what was not observed taken as it serves one end of the range.
     *
     * @param gives whether an argument gives way to what it assumes to be absent and was not observed; what the others
     *     assume to be absent stays so
     * @param comes whether a rule that waits fires
     */
    private static Map<FindingKey, Graded> grades(
            Case made, Regrading regrading, Predicate<Argument> gives, Predicate<Argument> comes) {
        List<Argument> omitted = new ArrayList<>();
        List<Argument> more = new ArrayList<>();
        for (Firing firing : made.evaluation().firings()) {
            Argument argument = firing.argument();
            if (gives.test(argument)) {
                if (firing.assumes().stream().anyMatch(one -> isUnobserved(made, one))) {
                    omitted.add(argument);
                }
            } else if (!argument.absences().isEmpty()) {
                omitted.add(argument);
                more.add(settled(made, argument));
            }
        }
        for (WaitingRule rule : made.waiting().all()) {
            Argument argument = rule.argument();
            if (comes.test(argument)) {
                more.add(gives.test(argument) ? argument : settled(made, argument));
            }
        }
        return regrading.with(omitted, more, Map.of());
    }

    /** The same with only those findings in its way that were concluded already. */
    private static Argument settled(Case made, Argument argument) {
        return argument.assuming(argument.absences().stream()
                .filter(absence -> absence.finding() == null || isConcluded(made.evaluation(), absence.finding()))
                .toList());
    }

    /** Whether the firing assumes the absence of a fact of a type of which nothing is known. */
    private static boolean isUnobserved(Case made, Assumption assumption) {
        return assumption.absence() != null
                && assumption.condition() instanceof OverFacts pattern
                && made.liveOf(pattern.factType()).isEmpty();
    }

    private static boolean lowers(Argument argument) {
        return argument.contribution() instanceof Contribution.Lowers;
    }

    /** A finding that is concluded already may back what raises, so at the low end it gets no further definition. */
    private static boolean mitigates(Evaluation evaluation, Argument argument) {
        return lowers(argument)
                || argument.contribution() instanceof Contribution.Defines
                        && !isConcluded(evaluation, argument.concludes());
    }

    private static boolean isConcluded(Evaluation evaluation, FindingKey key) {
        Graded graded = evaluation.graded(key);
        return graded != null && graded.argued();
    }

    /** The range of a finding with its score, which always lies within. */
    RangeView of(FindingId finding, double score) {
        FindingKey key = FindingKey.country(finding);
        return new RangeView(Math.min(score, scoreOf(low, key)), Math.max(score, scoreOf(high, key)));
    }

    private static double scoreOf(Map<FindingKey, Graded> grades, FindingKey key) {
        Graded graded = grades.get(key);
        return graded == null ? 0 : graded.score().value();
    }
}
