package dev.harbinger.belief;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What may move an outcome's level away from its score (METHOD.md §4).
 *
 * @param floors each lifts the level to at least its own, whatever the score and the requirements
 * @param requirements each holds the level below its own while none of its conditions holds
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

    /** Every finding that it looks at, with the level asked; floors, then requirements, then the gate. */
    public Stream<Condition> conditions() {
        return Stream.of(
                        floors.stream().map(Floor::when),
                        requirements.stream().map(Requirement::anyOf).flatMap(List::stream),
                        Stream.ofNullable(gate))
                .flatMap(conditions -> conditions);
    }

    /** The highest level that it can give, whatever the score: CRITICAL only with a gate or a floor at CRITICAL. */
    public Level highest() {
        boolean critical = gate != null || floors.stream().anyMatch(floor -> floor.level() == Level.CRITICAL);
        return critical ? Level.CRITICAL : Level.HIGH;
    }

    /**
     * Lifts the level to {@code level}, GUARDED or above, while {@code when} holds; to CRITICAL where what was observed
     * is the thing warned of itself.
     */
    public record Floor(Condition when, Level level) {
        public Floor {
            if (!level.atLeast(Level.GUARDED)) {
                throw new IllegalArgumentException("The level (" + level + ") of a floor is below GUARDED.");
            }
        }
    }

    /** Holds the level below {@code below}, GUARDED to HIGH, unless a condition of {@code anyOf}, at least one, holds. */
    public record Requirement(List<Condition> anyOf, Level below) {
        public Requirement {
            anyOf = List.copyOf(anyOf);
            if (anyOf.isEmpty()) {
                throw new IllegalArgumentException("A requirement has no condition.");
            }
            if (!below.atLeast(Level.GUARDED) || below == Level.CRITICAL) {
                throw new IllegalArgumentException(
                        "The level (" + below + ") of a requirement is not one of GUARDED, ELEVATED, HIGH.");
            }
        }
    }
}
