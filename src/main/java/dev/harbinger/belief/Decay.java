package dev.harbinger.belief;

import org.jspecify.annotations.Nullable;

/** How a report loses weight with age. */
public final class Decay {
    private Decay() {}

    /**
     * What a report's weight is multiplied by: 2^(-age/halfLife) (METHOD.md §1).
     *
     * @param ageDays days between the thing reported and the assessed day; below 0 counts as 0
     * @param halfLifeDays days in which the weight halves, above 0, or null for a type that does not age
     * @return above 0 and at most 1, except that it may underflow to 0 after thousands of half-lives
     * @throws IllegalArgumentException if the half-life is not above 0
     */
    public static double factor(long ageDays, @Nullable Integer halfLifeDays) {
        if (halfLifeDays == null) {
            return 1;
        }
        if (halfLifeDays <= 0) {
            throw new IllegalArgumentException("The half-life (" + halfLifeDays + ") is not above 0 days.");
        }
        return ageDays <= 0 ? 1 : StrictMath.pow(2, -(double) ageDays / halfLifeDays);
    }
}
