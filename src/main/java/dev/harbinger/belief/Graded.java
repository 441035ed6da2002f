package dev.harbinger.belief;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A scored finding with the level that follows.
 *
 * @param key the finding
 * @param score its score
 * @param level the level, after the policy; never NOT_ASSESSED
 * @param adjustments what the policy did: requirements, then floors, then the gate
 * @param elsewhere for the country's finding, if there are areas: how it stands in every area that is not named; else null
 */
public record Graded(
        FindingKey key,
        Score score,
        Level level,
        List<Adjustment> adjustments,
        @Nullable Graded elsewhere) {
    public Graded {
        adjustments = List.copyOf(adjustments);
    }

    /** Whether something was said for the finding, so that rules and level policies may stand on it. */
    public boolean argued() {
        return score.argued();
    }

    /**
     * How a finding stands for the country, or in an area, where what was concluded for the whole country holds as well.
     *
     * @param all findings by key
     * @return null if nothing is known of it and it has no base rate
     */
    public static @Nullable Graded of(SortedMap<FindingKey, Graded> all, FindingKey key) {
        Graded own = all.get(key);
        return own != null || key.area() == null ? own : elsewhere(all, key.id());
    }

    /** How a finding stands in the areas that are not named. */
    static @Nullable Graded elsewhere(SortedMap<FindingKey, Graded> all, FindingId id) {
        Graded country = all.get(FindingKey.country(id));
        return country == null || country.elsewhere() == null ? country : country.elsewhere();
    }
}
