package dev.harbinger.belief;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Scores a finding for the country and for each area that an argument names (METHOD.md §3). What holds country-wide
 * holds in every area. The country has the largest score; among equals that of an area, the first by name. The score
 * without any area is a candidate too, for it is that of all areas not named: otherwise a mitigator that acts in one
 * area alone would lower the country, and one in a second area could raise it again.
 */
final class AreaScores {
    private static final Comparator<Map.Entry<FindingKey, Score>> LARGEST = Comparator.comparingDouble(
                    (Map.Entry<FindingKey, Score> entry) -> entry.getValue().value())
            .reversed()
            .thenComparing(entry -> entry.getKey().area(), Comparator.nullsLast(Comparator.naturalOrder()));

    private final FindingSpec spec;
    private final List<WeighedArgument> arguments;

    private AreaScores(FindingSpec spec, List<WeighedArgument> arguments) {
        this.spec = spec;
        this.arguments = arguments;
    }

    /** Scores by key; empty if nothing speaks for the finding and it has no leak. */
    static SortedMap<FindingKey, Score> scores(FindingSpec spec, List<WeighedArgument> arguments) {
        return new AreaScores(spec, arguments).scores();
    }

    private SortedMap<FindingKey, Score> scores() {
        SortedMap<FindingKey, Score> scores = new TreeMap<>();
        addIfPresent(scores, null);
        areas().forEach(area -> addIfPresent(scores, area));
        scores.entrySet().stream()
                .min(LARGEST)
                .map(Map.Entry::getValue)
                .ifPresent(largest -> scores.put(FindingKey.country(spec.id()), largest));
        return scores;
    }

    private SortedSet<String> areas() {
        SortedSet<String> areas = new TreeSet<>();
        for (WeighedArgument argument : arguments) {
            String area = argument.argument().concludes().area();
            if (area != null) {
                areas.add(area);
            }
        }
        return areas;
    }

    private void addIfPresent(SortedMap<FindingKey, Score> scores, @Nullable String area) {
        Score score = Scoring.score(spec.leak(), holdingIn(area));
        if (spec.leak() > 0 || score.argued()) {
            scores.put(new FindingKey(spec.id(), area), score);
        }
    }

    private List<WeighedArgument> holdingIn(@Nullable String area) {
        return arguments.stream()
                .filter(argument ->
                        holdsIn(area, argument.argument().concludes().area()))
                .toList();
    }

    private static boolean holdsIn(@Nullable String area, @Nullable String concluded) {
        return concluded == null || concluded.equals(area);
    }
}
