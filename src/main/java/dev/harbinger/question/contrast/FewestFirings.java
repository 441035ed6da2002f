package dev.harbinger.question.contrast;

import dev.harbinger.belief.Argument;
import dev.harbinger.belief.FindingId;
import dev.harbinger.belief.FindingKey;
import dev.harbinger.belief.FiringId;
import dev.harbinger.belief.Graded;
import dev.harbinger.belief.Level;
import dev.harbinger.belief.Regrading;
import dev.harbinger.proof.Case;
import dev.harbinger.proof.Patience;
import dev.harbinger.rule.Firing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds the smallest sets of firings without which an outcome would have a lower level (Reiter's hitting-set tree, breadth
 * first: to whatever was left out, one firing is added on which the outcome still stands, as any other firing changes
 * nothing). Exact unless time runs out. For one search, not thread-safe.
 */
final class FewestFirings {
    private final Case asked;
    private final FindingId outcome;
    private final Level level;
    private final Patience patience;
    private final Regrading regrading;
    private final Map<FiringId, Argument> arguments = new HashMap<>();

    private FewestFirings(Case asked, FindingId outcome, Level level, Patience patience) {
        this.asked = asked;
        this.outcome = outcome;
        this.level = level;
        this.patience = patience;
        this.regrading = asked.regrading();
        asked.evaluation()
                .firings()
                .forEach(firing -> arguments.put(firing.argument().id(), firing.argument()));
    }

    /**
     * What a level rests on.
     *
     * @param firings the smallest set; of several the one that leaves the highest level, then the lowest score, then the
     *     lowest ids
     * @param level the level without them
     * @param score the score without them
     * @param otherSets how many other sets of the same size were found
     * @param partial whether time ran out, so that a smaller set or others may exist
     */
    record Found(List<Firing> firings, Level level, double score, int otherSets, boolean partial) {}

    /** The smallest set without which the outcome is below the level; empty if none was found in time, or there is none. */
    static Optional<Found> below(Case asked, FindingId outcome, Level level, Patience patience) {
        return new FewestFirings(asked, outcome, level, patience).search();
    }

    private Optional<Found> search() {
        Set<SortedSet<FiringId>> tried = new HashSet<>();
        List<SortedSet<FiringId>> open = List.of(new TreeSet<>());
        while (!open.isEmpty()) {
            List<Without> lower = new ArrayList<>();
            List<SortedSet<FiringId>> next = new ArrayList<>();
            for (SortedSet<FiringId> out : open) {
                if (patience.hasEnded()) {
                    return best(lower, true);
                }
                SortedMap<FindingKey, Graded> grades =
                        regrading.without(out.stream().map(arguments::get).toList());
                Without without = without(out, grades);
                if (without.level().compareTo(level) < 0) {
                    lower.add(without);
                } else {
                    new InUse(asked.pack().manifest().outcomes(), arguments, grades)
                            .of(outcome).stream()
                                    .map(one -> with(out, one))
                                    .filter(tried::add)
                                    .forEach(next::add);
                }
            }
            if (!lower.isEmpty()) {
                return best(lower, false);
            }
            open = next;
        }
        return Optional.empty();
    }

    private static SortedSet<FiringId> with(SortedSet<FiringId> out, FiringId one) {
        SortedSet<FiringId> more = new TreeSet<>(out);
        more.add(one);
        return more;
    }

    private Without without(SortedSet<FiringId> out, Map<FindingKey, Graded> grades) {
        Graded graded = grades.get(FindingKey.country(outcome));
        return graded == null
                ? new Without(out, Level.LOW, 0)
                : new Without(out, graded.level(), graded.score().value());
    }

    private Optional<Found> best(List<Without> lower, boolean partial) {
        return lower.stream()
                .min(Comparator.comparing(Without::level)
                        .reversed()
                        .thenComparingDouble(Without::score)
                        .thenComparing(Without::name))
                .map(best -> new Found(firings(best), best.level(), best.score(), lower.size() - 1, partial));
    }

    private List<Firing> firings(Without best) {
        return asked.evaluation().firings().stream()
                .filter(firing -> best.out().contains(firing.argument().id()))
                .toList();
    }

    /** What becomes of the outcome without some firings. */
    private record Without(SortedSet<FiringId> out, Level level, double score) {
        String name() {
            return out.toString();
        }
    }
}
