package dev.harbinger.belief;

import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How well the reports of one fact back it.
 *
 * @param value b = W+ (1 - W-), between 0 and 1
 * @param conflict k = W+ W-, between 0 and 1
 */
public record Support(double value, double conflict) {
    /** The support of a fact that no report speaks of. */
    public static final Support NONE = new Support(0, 0);

    private static final double LARGEST_WEIGHT = .97;

    /** The support that one report can give at most. */
    public static final Support LARGEST_OF_ONE = new Support(LARGEST_WEIGHT, 0);

    public Support {
        requireFraction("support", value);
        requireFraction("conflict", conflict);
    }

    /**
     * Merges the reports of one fact (METHOD.md §1): reports of one origin and polarity count once, by the largest
     * weight; across origins W = 1 - prod(1 - w), no w above .97. The order of the reports does not matter.
     *
     * @param reports every report of the fact, for and against; none gives {@link #NONE}
     */
    public static Support of(Collection<WeighedReport> reports) {
        SortedMap<String, Double> supporting = new TreeMap<>();
        SortedMap<String, Double> denying = new TreeMap<>();
        for (WeighedReport report : reports) {
            (report.supports() ? supporting : denying).merge(report.origin(), report.weight(), Math::max);
        }
        double backed = combined(supporting);
        double denied = combined(denying);
        return new Support(backed * (1 - denied), backed * denied);
    }

    private static double combined(SortedMap<String, Double> weightByOrigin) {
        double left = 1;
        for (double weight : weightByOrigin.values()) {
            left *= 1 - Math.min(weight, LARGEST_WEIGHT);
        }
        return 1 - left;
    }

    private static void requireFraction(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("The " + name + " (" + value + ") is not between 0 and 1.");
        }
    }
}
