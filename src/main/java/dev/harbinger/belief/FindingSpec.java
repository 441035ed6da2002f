package dev.harbinger.belief;

/**
 * What scoring needs to know of a finding beforehand.
 *
 * @param id the finding
 * @param leak base rate, 0 to .10; never touched by mitigators
 * @param policy how its level may differ from its score
 */
public record FindingSpec(FindingId id, double leak, LevelPolicy policy) {
    private static final double LARGEST_LEAK = .10;

    public FindingSpec {
        if (!(leak >= 0 && leak <= LARGEST_LEAK)) {
            throw new IllegalArgumentException(
                    "The leak (" + leak + ") of finding (" + id + ") is not between 0 and " + LARGEST_LEAK + ".");
        }
    }
}
