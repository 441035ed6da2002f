package dev.harbinger.proof;

import dev.harbinger.belief.Argument;
import dev.harbinger.belief.Contribution;
import dev.harbinger.belief.FindingId;
import dev.harbinger.belief.FindingKey;
import dev.harbinger.belief.Graded;
import dev.harbinger.belief.Regrading;
import dev.harbinger.proof.match.WaitingRule;
import dev.harbinger.rule.Evaluation;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Where scores could lie given what was not observed (METHOD.md §6). */
final class Ranges {
    private final Map<FindingKey, Graded> low;
    private final Map<FindingKey, Graded> high;

    Ranges(Case made, Regrading regrading) {
        low = regrading.withArguments(waiting(made, argument -> mitigates(made.evaluation(), argument)));
        high = regrading.withArguments(
                waiting(made, argument -> !(argument.contribution() instanceof Contribution.Lowers)));
    }

    private static List<Argument> waiting(Case made, Predicate<Argument> which) {
        return made.waiting().all().stream()
                .map(WaitingRule::argument)
                .filter(which)
                .toList();
    }

    /** A finding that is concluded already may back what raises, so at the low end it gets no further definition. */
    private static boolean mitigates(Evaluation evaluation, Argument argument) {
        return argument.contribution() instanceof Contribution.Lowers
                || argument.contribution() instanceof Contribution.Defines
                        && !isConcluded(evaluation, argument.concludes());
    }

    private static boolean isConcluded(Evaluation evaluation, FindingKey key) {
        Graded graded = evaluation.findings().get(key);
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
