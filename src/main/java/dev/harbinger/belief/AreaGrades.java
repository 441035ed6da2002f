package dev.harbinger.belief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Grades a finding for the country and for each area that an argument or a condition of its policy names (METHOD.md §3).
 * What holds country-wide holds in every area. The country has the largest score; among equals that of an area, the
 * first by name. The score without any area is a candidate too, for it is that of all areas not named: otherwise a
 * mitigator that acts in one area alone would lower the country, and one in a second area could raise it again.
 */
final class AreaGrades {
    private static final Comparator<Graded> LARGEST = Comparator.comparingDouble(
                    (Graded graded) -> graded.score().value())
            .reversed()
            .thenComparing(graded -> graded.key().area(), Comparator.nullsLast(Comparator.naturalOrder()));

    private final FindingSpec spec;
    private final SortedMap<FindingKey, Graded> earlier;
    private final List<WeighedArgument> everywhere = new ArrayList<>();
    private final SortedMap<String, List<WeighedArgument>> byArea = new TreeMap<>();

    private AreaGrades(FindingSpec spec, List<WeighedArgument> arguments, SortedMap<FindingKey, Graded> earlier) {
        this.spec = spec;
        this.earlier = earlier;
        for (WeighedArgument argument : arguments) {
            String area = argument.argument().concludes().area();
            (area == null ? everywhere : byArea.computeIfAbsent(area, any -> new ArrayList<>())).add(argument);
        }
        spec.policy()
                .conditions()
                .map(Condition::finding)
                .distinct()
                .flatMap(finding -> FindingKey.areasOf(finding, earlier).stream())
                .forEach(area -> byArea.computeIfAbsent(area, any -> new ArrayList<>()));
    }

    /** Grades by key; empty if nothing speaks for the finding and it has no leak. */
    static SortedMap<FindingKey, Graded> grades(
            FindingSpec spec, List<WeighedArgument> arguments, SortedMap<FindingKey, Graded> earlier) {
        return new AreaGrades(spec, arguments, earlier).grades();
    }

    private SortedMap<FindingKey, Graded> grades() {
        FindingKey country = FindingKey.country(spec.id());
        Graded elsewhere =
                Levels.grade(country, score(everywhere), spec.policy(), finding -> Graded.elsewhere(earlier, finding));
        SortedMap<FindingKey, Graded> grades = new TreeMap<>();
        byArea.forEach((area, own) -> {
            Graded graded = inArea(area, own);
            if (isListed(graded, own, elsewhere)) {
                grades.put(graded.key(), graded);
            }
        });
        if (grades.isEmpty() && !isPresent(elsewhere.score())) {
            return grades;
        }
        Score largest = largest(elsewhere, grades.values());
        Graded whole =
                Levels.grade(country, largest, spec.policy(), finding -> earlier.get(FindingKey.country(finding)));
        grades.put(
                country,
                new Graded(country, largest, whole.level(), whole.adjustments(), grades.isEmpty() ? null : elsewhere));
        return grades;
    }

    private Graded inArea(String area, List<WeighedArgument> own) {
        List<WeighedArgument> holding = new ArrayList<>(everywhere);
        holding.addAll(own);
        return Levels.grade(
                new FindingKey(spec.id(), area),
                score(holding),
                spec.policy(),
                finding -> Graded.of(earlier, new FindingKey(finding, area)));
    }

    private Score score(List<WeighedArgument> arguments) {
        return Scoring.score(spec.leak(), arguments);
    }

    private boolean isPresent(Score score) {
        return spec.leak() > 0 || score.argued();
    }

    /** An area for which only the policy could speak, and did not, is like any other. */
    private boolean isListed(Graded graded, List<WeighedArgument> own, Graded elsewhere) {
        return isPresent(graded.score()) && (!own.isEmpty() || graded.level() != elsewhere.level());
    }

    private Score largest(Graded elsewhere, Collection<Graded> areas) {
        @Nullable Graded best = areas.stream().min(LARGEST).orElse(null);
        boolean area =
                best != null && !(elsewhere.score().value() > best.score().value());
        return best != null && (area || !isPresent(elsewhere.score())) ? best.score() : elsewhere.score();
    }
}
