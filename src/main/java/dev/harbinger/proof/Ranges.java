package dev.harbinger.proof;

import dev.harbinger.belief.Argument;
import dev.harbinger.belief.Contribution;
import dev.harbinger.belief.FindingId;
import dev.harbinger.belief.FindingKey;
import dev.harbinger.belief.Graded;
import dev.harbinger.belief.Regrading;
import dev.harbinger.rule.Evaluation;
import dev.harbinger.rule.RulePack;
import java.util.List;
import java.util.Map;

/** Where scores could lie given what was not observed (METHOD.md §6). */
final class Ranges {
    private final Map<FindingKey, Graded> low;
    private final Map<FindingKey, Graded> high;

    Ranges(RulePack pack, Regrading regrading, Evaluation evaluation, Supports supports) {
        UnobservedRules open = new UnobservedRules(supports.facts(), evaluation);
        // A finding that is concluded already may back what raises, so at the low end it gets no further definition.
        List<Argument> mitigating =
                open.arguments(pack, contribution -> !(contribution instanceof Contribution.Raises)).stream()
                        .filter(argument -> argument.contribution() instanceof Contribution.Lowers
                                || !isConcluded(evaluation, argument.concludes()))
                        .toList();
        low = regrading.withArguments(mitigating);
        high = regrading.withArguments(
                open.arguments(pack, contribution -> !(contribution instanceof Contribution.Lowers)));
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
