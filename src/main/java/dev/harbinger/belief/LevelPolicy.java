package dev.harbinger.belief;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may move an outcome's level away from its score (METHOD.md §4).
 *
 * @param floors each lifts the level to at least its own
 * @param requirements each holds the level below its own while its condition fails
 * @param gate the observed event without which there is no CRITICAL, or null for an outcome that has no CRITICAL
 */
public record LevelPolicy(
        List<Floor> floors,
        List<Requirement> requirements,
        @Nullable Condition gate) {
    /** A policy that leaves the level to the score. */
    public static final LevelPolicy SCORE_ONLY = new LevelPolicy(List.of(), List.of(), null);

    public LevelPolicy {
        floors = List.copyOf(floors);
        requirements = List.copyOf(requirements);
    }

    /** Lifts the level to {@code level}, GUARDED to HIGH, while {@code when} holds. */
    public record Floor(Condition when, Level level) {
        public Floor {
            requireBetweenGuardedAndHigh("floor", level);
        }
    }

    /** Holds the level below {@code below}, GUARDED to HIGH, unless {@code condition} holds. */
    public record Requirement(Condition condition, Level below) {
        public Requirement {
            requireBetweenGuardedAndHigh("requirement", below);
        }
    }

    private static void requireBetweenGuardedAndHigh(String policy, Level level) {
        if (!level.atLeast(Level.GUARDED) || level == Level.CRITICAL) {
            throw new IllegalArgumentException(
                    "The level (" + level + ") of a " + policy + " is not one of GUARDED, ELEVATED, HIGH.");
        }
    }
}
