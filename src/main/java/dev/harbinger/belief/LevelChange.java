package dev.harbinger.belief;

/**
 * What leaving out one origin does to a level.
 *
 * @param origin the origin left out
 * @param from the level with it
 * @param to the level without it
 */
public record LevelChange(String origin, Level from, Level to) {
    /** Distance in levels, 0 or more. */
    public int steps() {
        return Math.abs(from.ordinal() - to.ordinal());
    }
}
