package dev.harbinger.belief;

import dev.harbinger.belief.Adjustment.Kind;
import dev.harbinger.belief.LevelPolicy.Floor;
import dev.harbinger.belief.LevelPolicy.Requirement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a score to a level and lets the policy move it (METHOD.md §4): the lowest requirement that fails holds it down,
 * then the highest floor lifts it, as what has happened is no forecast, then the gate. Among equals the one declared
 * first acts. What moved nothing is not listed.
 */
final class Levels {
    private final Function<FindingId, @Nullable Graded> findings;
    private final List<Adjustment> adjustments = new ArrayList<>();
    private Level level;

    private Levels(double score, Function<FindingId, @Nullable Graded> findings) {
        this.findings = findings;
        this.level = Level.ofScore(score);
    }

    /**
     * Grades a score.
     *
     * @param findings the earlier findings, as they stand where the score is for
     */
    static Graded grade(
            FindingKey key, Score score, LevelPolicy policy, Function<FindingId, @Nullable Graded> findings) {
        Levels levels = new Levels(score.value(), findings);
        levels.holdBelowRequirement(policy.requirements());
        levels.liftToFloor(policy.floors());
        levels.passGate(score.value(), policy);
        return new Graded(key, score, levels.level, levels.adjustments, null);
    }

    private void holdBelowRequirement(List<Requirement> requirements) {
        requirements.stream()
                .filter(requirement -> level.atLeast(requirement.below())
                        && requirement.anyOf().stream().noneMatch(this::holds))
                .sorted(Comparator.comparing(Requirement::below))
                .findFirst()
                .ifPresent(requirement -> move(
                        requirement.below().lower(),
                        Kind.REQUIRES,
                        requirement.anyOf().get(0)));
    }

    private void liftToFloor(List<Floor> floors) {
        floors.stream()
                .filter(floor -> !level.atLeast(floor.level()) && holds(floor.when()))
                .sorted(Comparator.comparing(Floor::level).reversed())
                .findFirst()
                .ifPresent(floor -> move(floor.level(), Kind.FLOOR, floor.when()));
    }

    private void passGate(double score, LevelPolicy policy) {
        Condition gate = policy.gate();
        if (gate != null && level == Level.HIGH && score >= Level.CRITICAL.cut() && holds(gate)) {
            move(Level.CRITICAL, Kind.GATE, gate);
        }
    }

    private boolean holds(Condition condition) {
        Graded graded = findings.apply(condition.finding());
        return graded != null && graded.argued() && graded.level().atLeast(condition.at());
    }

    private void move(Level to, Kind kind, Condition by) {
        level = to;
        adjustments.add(new Adjustment(kind, by.finding()));
    }
}
