package dev.harbinger.belief;

import static dev.harbinger.belief.Network.at;
import static dev.harbinger.belief.Network.country;
import static dev.harbinger.belief.Network.spec;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.harbinger.belief.Adjustment.Kind;
import dev.harbinger.belief.LevelPolicy.Floor;
import dev.harbinger.belief.LevelPolicy.Requirement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelsTest {
    private static final Condition ATTACK = new Condition(new FindingId("attack"), Level.ELEVATED);
    private static final Condition CROSSING = new Condition(new FindingId("crossing"), Level.ELEVATED);

    @ParameterizedTest
    @CsvSource({
        "0,LOW",
        ".199999,LOW",
        ".20,GUARDED",
        ".449999,GUARDED",
        ".45,ELEVATED",
        ".799999,ELEVATED",
        ".80,HIGH",
        ".999999,HIGH"
    })
    void cutsAreTheLowestScoresOfTheirLevels(double score, Level level) {
        assertThat(Level.ofScore(score)).isEqualTo(level);
    }

    @Test
    void scoreIsRoundedBeforeItIsCut() {
        Network network = new Network().stratum(spec("outcome", 0)).raises(country("outcome"), "a", .1999996);

        assertThat(network.grade().get(country("outcome")).level()).isEqualTo(Level.GUARDED);
    }

    @Test
    void floorLiftsToItsLevelWhileItsConditionHolds() {
        LevelPolicy policy = new LevelPolicy(List.of(new Floor(ATTACK, Level.ELEVATED)), List.of(), null);

        assertGraded(policy, .3, .5, Level.ELEVATED, new Adjustment(Kind.FLOOR, ATTACK.finding()));
        assertGraded(policy, .3, .4, Level.GUARDED);
    }

    @Test
    void floorThatTheScoreReachesIsNotListed() {
        LevelPolicy policy = new LevelPolicy(List.of(new Floor(ATTACK, Level.GUARDED)), List.of(), null);

        assertGraded(policy, .3, .5, Level.GUARDED);
    }

    @Test
    void highestFloorActsAndIsListedAlone() {
        LevelPolicy policy = new LevelPolicy(
                List.of(new Floor(ATTACK, Level.GUARDED), new Floor(ATTACK, Level.HIGH)), List.of(), null);

        assertGraded(policy, .1, .5, Level.HIGH, new Adjustment(Kind.FLOOR, ATTACK.finding()));
    }

    @Test
    void requirementHoldsBelowWhileItsConditionFails() {
        LevelPolicy policy = new LevelPolicy(List.of(), List.of(new Requirement(ATTACK, Level.HIGH)), null);

        assertGraded(policy, .9, .4, Level.ELEVATED, new Adjustment(Kind.REQUIRES, ATTACK.finding()));
        assertGraded(policy, .9, .5, Level.HIGH);
        assertGraded(policy, .5, .4, Level.ELEVATED);
    }

    @Test
    void lowestFailingRequirementActs() {
        LevelPolicy policy = new LevelPolicy(
                List.of(),
                List.of(new Requirement(ATTACK, Level.HIGH), new Requirement(CROSSING, Level.ELEVATED)),
                null);

        assertGraded(policy, .9, .4, Level.GUARDED, new Adjustment(Kind.REQUIRES, CROSSING.finding()));
    }

    @Test
    void requirementHoldsBackWhatAFloorLifted() {
        LevelPolicy policy = new LevelPolicy(
                List.of(new Floor(ATTACK, Level.HIGH)), List.of(new Requirement(CROSSING, Level.HIGH)), null);

        assertGraded(
                policy,
                .3,
                .5,
                Level.ELEVATED,
                new Adjustment(Kind.FLOOR, ATTACK.finding()),
                new Adjustment(Kind.REQUIRES, CROSSING.finding()));
    }

    @Test
    void gateOpensCriticalOnlyForAHighScore() {
        LevelPolicy policy = new LevelPolicy(List.of(new Floor(ATTACK, Level.HIGH)), List.of(), ATTACK);

        assertGraded(policy, .8, .5, Level.CRITICAL, new Adjustment(Kind.GATE, ATTACK.finding()));
        assertGraded(policy, .8, .4, Level.HIGH);
        assertGraded(policy, .7, .5, Level.HIGH, new Adjustment(Kind.FLOOR, ATTACK.finding()));
    }

    @Test
    void failingRequirementKeepsTheGateShut() {
        LevelPolicy policy = new LevelPolicy(List.of(), List.of(new Requirement(CROSSING, Level.HIGH)), ATTACK);

        assertGraded(policy, .9, .5, Level.ELEVATED, new Adjustment(Kind.REQUIRES, CROSSING.finding()));
    }

    @Test
    void mereLeakMeetsNoCondition() {
        Condition anyAttack = new Condition(new FindingId("attack"), Level.LOW);
        LevelPolicy policy = new LevelPolicy(List.of(new Floor(anyAttack, Level.HIGH)), List.of(), null);
        Network network = new Network()
                .stratum(spec("attack", .1))
                .stratum(spec("outcome", 0, policy))
                .raises(country("outcome"), "a", .3);

        assertThat(network.grade().get(country("outcome")).level()).isEqualTo(Level.GUARDED);
    }

    @Test
    void policyOfAnAreaLooksAtTheCountry() {
        LevelPolicy policy = new LevelPolicy(List.of(), List.of(new Requirement(ATTACK, Level.HIGH)), null);
        Network network = new Network()
                .stratum(spec("attack", 0))
                .stratum(spec("outcome", 0, policy))
                .raises(at("attack", "Isfara"), "a", .5)
                .raises(at("outcome", "Rasht"), "a", .9);

        assertThat(network.grade().get(at("outcome", "Rasht")).level()).isEqualTo(Level.HIGH);
        assertThat(network.grade().get(country("outcome")).level()).isEqualTo(Level.HIGH);
    }

    @Test
    void floorToCriticalIsRejected() {
        assertThatThrownBy(() -> new Floor(ATTACK, Level.CRITICAL))
                .hasMessage("The level (CRITICAL) of a floor is not one of GUARDED, ELEVATED, HIGH.");
    }

    @Test
    void requirementBelowLowIsRejected() {
        assertThatThrownBy(() -> new Requirement(ATTACK, Level.LOW))
                .hasMessage("The level (LOW) of a requirement is not one of GUARDED, ELEVATED, HIGH.");
    }

    private static void assertGraded(
            LevelPolicy policy, double outcome, double attack, Level level, Adjustment... adjustments) {
        Graded graded = new Network()
                .stratum(spec("attack", 0))
                .stratum(spec("outcome", 0, policy))
                .raises(country("attack"), "a", attack)
                .raises(country("outcome"), "a", outcome)
                .grade()
                .get(country("outcome"));

        assertThat(graded.level()).isEqualTo(level);
        assertThat(graded.adjustments()).containsExactly(adjustments);
        assertThat(graded.score().value()).isEqualTo(outcome);
    }
}
