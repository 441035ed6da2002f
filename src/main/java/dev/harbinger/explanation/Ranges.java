package dev.harbinger.explanation;

import dev.harbinger.belief.Argument;
import dev.harbinger.belief.BeliefNetwork;
import dev.harbinger.belief.Contribution;
import dev.harbinger.belief.FactId;
import dev.harbinger.belief.FindingId;
import dev.harbinger.belief.FindingKey;
import dev.harbinger.belief.Graded;
import dev.harbinger.belief.Support;
import dev.harbinger.rule.Evaluation;
import dev.harbinger.rule.Firing;
import dev.harbinger.rule.RulePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;

/** Where scores could lie given what was not observed (METHOD.md §6). */
final class Ranges {
    private final Map<FindingKey, Graded> low;
    private final Map<FindingKey, Graded> high;

    Ranges(RulePack pack, BeliefNetwork network, Evaluation evaluation, Supports supports) {
        OpenRules open = new OpenRules(supports.facts(), evaluation);
        List<Argument> actual = evaluation.firings().stream().map(Firing::argument).toList();
        // A finding that is concluded already may back what raises, so at the low end it gets no further definition.
        List<Argument> mitigating = open.arguments(pack, contribution -> !(contribution instanceof Contribution.Raises)).stream()
                .filter(argument -> argument.contribution() instanceof Contribution.Lowers
                        || !isConcluded(evaluation, argument.concludes()))
                .toList();
        List<Argument> aggravating = open.arguments(pack, contribution -> !(contribution instanceof Contribution.Lowers));
        low = grade(network, actual, mitigating, supports::of);
        high = grade(network, actual, aggravating, supports::of);
    }

    private static boolean isConcluded(Evaluation evaluation, FindingKey key) {
        Graded graded = evaluation.findings().get(key);
        return graded != null && graded.argued();
    }

    private static SortedMap<FindingKey, Graded> grade(
            BeliefNetwork network, List<Argument> actual, List<Argument> open, Function<FactId, Support> supports) {
        List<Argument> all = new ArrayList<>(actual);
        all.addAll(open);
        return network.grade(all, supports);
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
