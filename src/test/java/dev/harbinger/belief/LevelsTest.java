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
import java.util.Map;
import java.util.SortedMap;
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
        LevelPolicy policy = new LevelPolicy(List.of(), List.of(new Requirement(List.of(ATTACK), Level.HIGH)), null);

        assertGraded(policy, .9, .4, Level.ELEVATED, new Adjustment(Kind.REQUIRES, ATTACK.finding()));
        assertGraded(policy, .9, .5, Level.HIGH);
        assertGraded(policy, .5, .4, Level.ELEVATED);
    }

    @Test
    void lowestFailingRequirementActs() {
        LevelPolicy policy = new LevelPolicy(
                List.of(),
                List.of(
                        new Requirement(List.of(ATTACK), Level.HIGH),
                        new Requirement(List.of(CROSSING), Level.ELEVATED)),
                null);

        assertGraded(policy, .9, .4, Level.GUARDED, new Adjustment(Kind.REQUIRES, CROSSING.finding()));
    }

    @Test
    void requirementHoldsIfAnyOfItsConditionsDoes() {
        LevelPolicy policy =
                new LevelPolicy(List.of(), List.of(new Requirement(List.of(CROSSING, ATTACK), Level.HIGH)), null);

        assertGraded(policy, .9, .5, Level.HIGH);
        assertGraded(policy, .9, .4, Level.ELEVATED, new Adjustment(Kind.REQUIRES, CROSSING.finding()));
    }

    @Test
    void floorLiftsWhatARequirementHeldDown() {
        LevelPolicy policy = new LevelPolicy(
                List.of(new Floor(ATTACK, Level.HIGH)), List.of(new Requirement(List.of(CROSSING), Level.HIGH)), null);

        assertGraded(policy, .3, .5, Level.HIGH, new Adjustment(Kind.FLOOR, ATTACK.finding()));
        assertGraded(
                policy,
                .9,
                .5,
                Level.HIGH,
                new Adjustment(Kind.REQUIRES, CROSSING.finding()),
                new Adjustment(Kind.FLOOR, ATTACK.finding()));
    }

    @Test
    void floorToCriticalNeedsNoScoreAndNoGate() {
        LevelPolicy policy = new LevelPolicy(List.of(new Floor(ATTACK, Level.CRITICAL)), List.of(), null);

        assertGraded(policy, .1, .5, Level.CRITICAL, new Adjustment(Kind.FLOOR, ATTACK.finding()));
        assertGraded(policy, .9, .4, Level.HIGH);
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
        LevelPolicy policy =
                new LevelPolicy(List.of(), List.of(new Requirement(List.of(CROSSING), Level.HIGH)), ATTACK);

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
    void policyOfAnAreaLooksAtThatArea() {
        LevelPolicy policy = new LevelPolicy(
                List.of(new Floor(CROSSING, Level.ELEVATED)),
                List.of(new Requirement(List.of(ATTACK), Level.HIGH)),
                ATTACK);
        Network network = new Network()
                .stratum(spec("attack", 0), spec("crossing", 0))
                .stratum(spec("outcome", .01, policy))
                .raises(at("attack", "Isfara"), "a", .5)
                .raises(at("crossing", "Vanj"), "a", .5)
                .raises(at("outcome", "Rasht"), "a", .9)
                .raises(at("outcome", "Isfara"), "a", .9);

        SortedMap<FindingKey, Graded> grades = network.grade();
        assertThat(grades.get(at("outcome", "Rasht")).level()).isEqualTo(Level.ELEVATED);
        assertThat(grades.get(at("outcome", "Isfara")).level()).isEqualTo(Level.CRITICAL);
        assertThat(grades.get(at("outcome", "Vanj")).level()).isEqualTo(Level.ELEVATED);
        assertThat(grades.get(country("outcome")).level()).isEqualTo(Level.CRITICAL);
        assertThat(grades).doesNotContainKey(at("outcome", "Khorog"));
    }

    @Test
    void whatHoldsCountrywideHoldsInEachArea() {
        LevelPolicy policy = new LevelPolicy(List.of(), List.of(), ATTACK);
        Network network = new Network()
                .stratum(spec("attack", 0))
                .stratum(spec("outcome", 0, policy))
                .raises(country("attack"), "a", .5)
                .raises(at("outcome", "Rasht"), "a", .9);

        assertThat(network.grade().get(at("outcome", "Rasht")).level()).isEqualTo(Level.CRITICAL);
    }

    @Test
    void anAbsenceIsGradedByWhatSpeaksAgainstIt() {
        Network network = new Network()
                .fact("ceasefire", .1)
                .stratum(spec("truce", 0))
                .stratum(spec("clash", 0), spec("war", 0))
                .defines(country("truce"), "ceasefire")
                .raises(country("clash"), "a", .6)
                .assuming(null, "ceasefire")
                .raises(country("war"), "a", .6)
                .assuming(country("truce"));

        assertThat(network.grade().get(country("clash")).score().value()).isEqualTo(.54);
        assertThat(network.grade().get(country("war")).score().value()).isEqualTo(.54);
    }

    @Test
    void aCountIsAsWellSupportedAsTheWeakestOfTheBestThatItNeeds() {
        Network network = new Network()
                .fact("a", .9)
                .fact("b", .5)
                .fact("c", .7)
                .stratum(spec("two", 0), spec("four", 0))
                .defines(country("two"))
                .counting(2, "a", "b", "c")
                .defines(country("four"))
                .counting(4, "a", "b", "c");

        SortedMap<FindingKey, Graded> grades = network.grade();
        assertThat(grades.get(country("two")).score().value()).isEqualTo(.7);
        assertThat(grades).doesNotContainKey(country("four"));
        SortedMap<FindingKey, Graded> without = new Regrading(
                        network.network(), network.arguments(), network::support, grades)
                .withSupports(Map.of(new FactId("a"), Support.NONE));
        assertThat(without.get(country("two")).score().value()).isEqualTo(.5);
    }

    @Test
    void floorBelowGuardedIsRejected() {
        assertThatThrownBy(() -> new Floor(ATTACK, Level.LOW))
                .hasMessage("The level (LOW) of a floor is below GUARDED.");
    }

    @Test
    void requirementBelowLowIsRejected() {
        assertThatThrownBy(() -> new Requirement(List.of(ATTACK), Level.LOW))
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
