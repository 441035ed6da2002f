package dev.harbinger.question.sensitivity;

import dev.harbinger.belief.Level;
import dev.harbinger.proof.OutcomeStanding;
import java.util.ArrayList;
import java.util.List;

/**
 * What the level of an outcome hangs on.
 *
 * @param outcome the outcome
 * @param name its name
 * @param level its level, above LOW
 * @param facts facts each of which alone lowers the level if it is left out: its single points of failure, sorted
 * @param origins origins each of which alone lowers the level if it is wrong, sorted
 * @param smallestSets the smallest sets of facts that lower the level if left out together; empty if none was found
 */
public record WeakPoint(
        String outcome,
        String name,
        Level level,
        List<String> facts,
        List<String> origins,
        List<List<String>> smallestSets) {
    public WeakPoint {
        facts = List.copyOf(facts);
        origins = List.copyOf(origins);
        smallestSets = List.copyOf(smallestSets);
    }

    /**
     * What the levels hang on, by outcome.
     *
     * @param pairs pairs of facts left out together, each named {@code first second}; used where no fact alone suffices
     */
    public static List<WeakPoint> of(
            List<OutcomeStanding> standings, List<LeftOut> facts, List<LeftOut> origins, List<LeftOut> pairs) {
        List<WeakPoint> points = new ArrayList<>();
        for (OutcomeStanding standing : standings) {
            if (standing.level().compareTo(Level.LOW) > 0) {
                List<String> single = names(facts, standing.id());
                points.add(new WeakPoint(
                        standing.id(),
                        standing.name(),
                        standing.level(),
                        single,
                        names(origins, standing.id()),
                        sets(single, names(pairs, standing.id()))));
            }
        }
        return List.copyOf(points);
    }

    private static List<List<String>> sets(List<String> single, List<String> pairs) {
        return single.isEmpty()
                ? pairs.stream().map(pair -> List.of(pair.split(" "))).toList()
                : single.stream().map(List::of).toList();
    }

    private static List<String> names(List<LeftOut> leftOut, String outcome) {
        return leftOut.stream()
                .filter(one -> one.carries(outcome))
                .map(LeftOut::name)
                .sorted()
                .toList();
    }
}
