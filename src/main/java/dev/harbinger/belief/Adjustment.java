package dev.harbinger.belief;

/**
 * A change that a level policy made to the level that the score gave.
 *
 * @param kind floor, requires or gate
 * @param by the finding that caused it: by its presence for a floor and a gate, by its absence for a requirement, the first of several any of
 *     which would do
 */
public record Adjustment(Kind kind, FindingId by) {
    /** What kind of policy acted. */
    public enum Kind {
        FLOOR,
        REQUIRES,
        GATE
    }
}
