package dev.harbinger.workshop.test;

import dev.harbinger.belief.FindingId;
import dev.harbinger.belief.FindingKey;
import dev.harbinger.belief.Level;
import dev.harbinger.belief.RuleId;
import dev.harbinger.fact.FactSet;
import dev.harbinger.rule.Position;
import org.jspecify.annotations.Nullable;

/** One thing that must come of the facts of a rule test. */
public sealed interface Expectation {
    /** Where the test says so. */
    Position position();

    /** A rule must fire. */
    record Fires(RuleId rule, Position position) implements Expectation {}

    /** A rule must not fire. */
    record Quiet(RuleId rule, Position position) implements Expectation {}

    /** An outcome must have a level; NOT_ASSESSED if too little is known. */
    record OutcomeLevel(FindingId outcome, Level level, Position position) implements Expectation {}

    /** A finding must have a level; NOT_ASSESSED if nothing may speak for it. */
    record FindingLevel(FindingId finding, Level level, Position position) implements Expectation {}

    /** An outcome or finding must have a level in an area; NOT_ASSESSED if nothing is known of it there. */
    record AreaLevel(FindingKey finding, Level level, Position position) implements Expectation {}

    /**
     * An outcome or finding must have a score.
     *
     * @param finding the outcome or finding
     * @param is the score, 0 to below 1
     * @param within how far it may be off, above 0
     */
    record ScoreNear(FindingId finding, double is, double within, Position position) implements Expectation {}

    /**
     * An outcome or finding must have a score that is lower or higher than, or the same as, it has on the facts of another test.
     *
     * @param finding the outcome or finding; without a score it counts as 0, but as the same only if both are without
     * @param relation how the scores must stand to each other
     * @param other name of the other test
     * @param otherFacts its facts
     */
    record Beside(FindingId finding, Relation relation, String other, FactSet otherFacts, Position position)
            implements Expectation {
        /** How two scores stand to each other. */
        enum Relation {
            LOWER_THAN("lower than"),
            HIGHER_THAN("higher than"),
            SAME_AS("the same as");

            private final String words;

            Relation(String words) {
                this.words = words;
            }

            String words() {
                return words;
            }
        }
    }

    /** The sentence of a firing of a rule must contain a text. */
    record Says(RuleId rule, String text, Position position) implements Expectation {}

    /**
     * An outcome must have exactly what the last update wrote.
     *
     * @param level the level, or null if it was never written
     * @param score the score, or null if it was never written or the outcome was not assessed
     */
    record Golden(
            FindingId outcome,
            @Nullable Level level,
            @Nullable Double score,
            Position position) implements Expectation {}

    /** What an update writes was never written. */
    record Unwritten(Position position) implements Expectation {}
}
