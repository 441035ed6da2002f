package dev.harbinger.belief;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What confidence in one outcome is judged by (METHOD.md §5). The lists are sorted and freed of duplicates here.
 *
 * @param observedTypes names of fact types with a live fact; those that the outcome does not use are passed over
 * @param usedTypes names of the fact types that the outcome's rules use, over the whole chain that leads to it
 * @param origins every origin of a report behind the outcome
 * @param strongOrigins those with a report of weight .75 or more
 * @param worstConflict largest conflict of a fact used, 0 to 1; rounded to 1e-6 here
 * @param worstLeadingConflict the same over the two mechanisms with the largest shares
 * @param largestChange what leaving out one origin does to the level at most, or null if it never moves
 */
public record ConfidenceInput(
        List<String> observedTypes,
        List<String> usedTypes,
        List<String> origins,
        List<String> strongOrigins,
        double worstConflict,
        double worstLeadingConflict,
        @Nullable LevelChange largestChange) {
    public ConfidenceInput {
        observedTypes = sorted(observedTypes);
        usedTypes = sorted(usedTypes);
        origins = sorted(origins);
        strongOrigins = sorted(strongOrigins);
        worstConflict = Rounding.toMillionths(worstConflict);
        worstLeadingConflict = Rounding.toMillionths(worstLeadingConflict);
    }

    private static List<String> sorted(Collection<String> names) {
        return List.copyOf(new TreeSet<>(names));
    }

    /** The used types of which nothing is known, sorted. */
    List<String> unobservedTypes() {
        return usedTypes.stream().filter(type -> !observedTypes.contains(type)).toList();
    }

    /** Observed part of the used types, 0 to 1; 1 if none is used. */
    double coverage() {
        int used = usedTypes.size();
        return used == 0 ? 1 : (used - unobservedTypes().size()) / (double) used;
    }

    /** Levels that leaving out one origin moves the outcome by, at most; 0 or more. */
    int largestSteps() {
        return largestChange == null ? 0 : largestChange.steps();
    }
}
