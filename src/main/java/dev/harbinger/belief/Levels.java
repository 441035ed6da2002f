package dev.harbinger.belief;

import dev.harbinger.belief.Adjustment.Kind;
import dev.harbinger.belief.LevelPolicy.Floor;
import dev.harbinger.belief.LevelPolicy.Requirement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Cuts a score to a level and lets the policy move it (METHOD.md §4): the highest floor that holds, then the lowest
 * requirement that fails, then the gate. Among equals the one declared first acts. What moved nothing is not listed.
 */
final class Levels {
    private final Map<FindingKey, Graded> earlier;
    private final List<Adjustment> adjustments = new ArrayList<>();
    private Level level;

    private Levels(double score, Map<FindingKey, Graded> earlier) {
        this.earlier = earlier;
        this.level = Level.ofScore(score);
    }

    /** Grades a score; conditions look at the country's findings among the earlier ones, whatever the key's area. */
    static Graded grade(FindingKey key, Score score, LevelPolicy policy, Map<FindingKey, Graded> earlier) {
        Levels levels = new Levels(score.value(), earlier);
        levels.liftToFloor(policy.floors());
        levels.holdBelowRequirement(policy.requirements());
        levels.passGate(score.value(), policy);
        return new Graded(key, score, levels.level, levels.adjustments);
    }

    private void liftToFloor(List<Floor> floors) {
        floors.stream()
                .filter(floor -> !level.atLeast(floor.level()) && holds(floor.when()))
                .sorted(Comparator.comparing(Floor::level).reversed())
                .findFirst()
                .ifPresent(floor -> move(floor.level(), Kind.FLOOR, floor.when()));
    }

    private void holdBelowRequirement(List<Requirement> requirements) {
        requirements.stream()
                .filter(requirement -> level.atLeast(requirement.below()) && !holds(requirement.condition()))
                .sorted(Comparator.comparing(Requirement::below))
                .findFirst()
                .ifPresent(requirement -> move(requirement.below().lower(), Kind.REQUIRES, requirement.condition()));
    }

    private void passGate(double score, LevelPolicy policy) {
        Condition gate = policy.gate();
        if (gate != null && level == Level.HIGH && score >= Level.CRITICAL.cut() && holds(gate)) {
            move(Level.CRITICAL, Kind.GATE, gate);
        }
    }

    private boolean holds(Condition condition) {
        Graded graded = earlier.get(FindingKey.country(condition.finding()));
        return graded != null && graded.argued() && graded.level().atLeast(condition.at());
    }

    private void move(Level to, Kind kind, Condition by) {
        level = to;
        adjustments.add(new Adjustment(kind, by.finding()));
    }
}
