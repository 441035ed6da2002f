package dev.harbinger.question.assess;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.harbinger.belief.Level;
import dev.harbinger.belief.Rounding;
import dev.harbinger.proof.OutcomeStanding;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How each outcome has moved since the assessment before. Found when an assessment is stored, and fixed with it.
 *
 * @param since the assessment before: of all stored till then of the same subject by the same pack, the newest one of
 *     the latest day that is not after this one's
 * @param asOf the day whose knowledge that was
 * @param ruleBase digest of its rule base; if it is another, rules may have moved the levels, not the world
 * @param outcomes the outcomes that both have, and the areas of them that both have; by outcome, then area
 */
public record Trend(UUID since, LocalDate asOf, String ruleBase, List<OutcomeTrend> outcomes) {
    /** Within a level, a smaller change of the score is no direction. */
    private static final double NOTABLE = .05;

    public Trend {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * How one outcome has moved.
     *
     * @param outcome the outcome
     * @param area the area, or null for the whole country
     * @param fromLevel its level before
     * @param fromScore its score before, or null if it was not assessed
     * @param direction where it has moved since
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OutcomeTrend(
            String outcome,
            @Nullable String area,
            Level fromLevel,
            @Nullable Double fromScore,
            Direction direction) {
        String words() {
            return direction.words + " from " + fromLevel;
        }
    }

    /** Where an outcome moves: by its level, and within one level by a score that differs by .05 or more. */
    public enum Direction {
        @JsonProperty("rising")
        RISING("rising"),
        @JsonProperty("falling")
        FALLING("falling"),
        @JsonProperty("steady")
        STEADY("steady");

        private final String words;

        Direction(String words) {
            this.words = words;
        }
    }

    /**
     * How an outcome has moved.
     *
     * @param then where it stood before
     * @param area the area, or null for the whole country
     * @param level its level now
     * @param score its score now, or null if it is not assessed
     */
    public static OutcomeTrend of(OutcomeStanding then, @Nullable String area, Level level, @Nullable Double score) {
        int levels = level.compareTo(then.level());
        double change = Rounding.toMillionths((score == null ? 0 : score) - then.scoreOrZero());
        double within = Math.abs(change) < NOTABLE ? 0 : change;
        double direction = levels == 0 ? within : levels;
        return new OutcomeTrend(
                then.id(),
                area,
                then.level(),
                then.score(),
                direction > 0 ? Direction.RISING : direction < 0 ? Direction.FALLING : Direction.STEADY);
    }

    /** The trend of an outcome in words, such as {@code rising from GUARDED}; empty if it has none. */
    String words(String outcome) {
        return outcomes.stream()
                .filter(trend -> trend.outcome().equals(outcome) && trend.area() == null)
                .map(OutcomeTrend::words)
                .findFirst()
                .orElse("");
    }
}
