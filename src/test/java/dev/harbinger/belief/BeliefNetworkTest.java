package dev.harbinger.belief;

import static dev.harbinger.belief.Network.at;
import static dev.harbinger.belief.Network.country;
import static dev.harbinger.belief.Network.spec;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BeliefNetworkTest {
    private static final FindingKey GRIEVANCE = country("grievance");
    private static final FindingKey RECRUITMENT = country("recruitment");

    private final Network network = new Network();

    @Test
    void findingWithoutArgumentOrLeakIsAbsent() {
        network.stratum(spec("grievance", 0)).lowers(GRIEVANCE, "redress", .5);

        assertThat(network.grade()).isEmpty();
    }

    @Test
    void leakAloneGivesLowButNothingToStandOn() {
        network.stratum(spec("grievance", .05))
                .stratum(spec("recruitment", 0))
                .raises(RECRUITMENT, "a", .6)
                .standingOn(new Premise(GRIEVANCE, null));

        SortedMap<FindingKey, Graded> graded = network.grade();

        assertThat(graded).containsOnlyKeys(GRIEVANCE);
        assertThat(graded.get(GRIEVANCE).score().value()).isEqualTo(.05);
        assertThat(graded.get(GRIEVANCE).level()).isEqualTo(Level.LOW);
        assertThat(graded.get(GRIEVANCE).argued()).isFalse();
    }

    @Test
    void premiseBelowTheLevelAskedSilencesTheFiring() {
        network.stratum(spec("grievance", 0))
                .stratum(spec("recruitment", 0))
                .raises(GRIEVANCE, "poverty", .5)
                .raises(RECRUITMENT, "a", .6)
                .standingOn(new Premise(GRIEVANCE, Level.HIGH));

        assertThat(network.grade()).containsOnlyKeys(GRIEVANCE);
    }

    @Test
    void premiseAtTheLevelAskedLetsTheFiringCount() {
        network.stratum(spec("grievance", 0))
                .stratum(spec("recruitment", 0))
                .raises(GRIEVANCE, "poverty", .5)
                .raises(RECRUITMENT, "a", .6)
                .standingOn(new Premise(GRIEVANCE, Level.ELEVATED));

        assertThat(network.grade().get(RECRUITMENT).score().value()).isEqualTo(.3);
    }

    @Test
    void gradingByStratumEqualsGradingAtOnce() {
        network.stratum(spec("grievance", .02))
                .stratum(spec("recruitment", .05))
                .raises(GRIEVANCE, "poverty", .5)
                .raises(at("recruitment", "Rasht"), "a", .6)
                .standingOn(new Premise(GRIEVANCE, null));

        BeliefNetwork belief = network.network();
        SortedMap<FindingKey, Graded> stepwise = new TreeMap<>();
        for (int stratum = 0; stratum < belief.strata(); stratum++) {
            stepwise.putAll(belief.gradeStratum(stratum, network.arguments(), network::support, stepwise));
        }

        assertThat(stepwise).isEqualTo(network.grade()).hasSize(3);
    }

    @Test
    void gradingOneStratumGivesThatStratumAlone() {
        network.stratum(spec("grievance", .05)).stratum(spec("recruitment", .05));

        assertThat(network.network().gradeStratum(1, List.of(), network::support, new TreeMap<>()))
                .containsOnlyKeys(RECRUITMENT);
    }

    @Test
    void countryHasTheScoreOfItsLargestArea() {
        network.stratum(spec("grievance", 0))
                .raises(at("grievance", "Isfara"), "poverty", .3)
                .raises(at("grievance", "Rasht"), "poverty", .5);

        SortedMap<FindingKey, Graded> graded = network.grade();

        assertThat(graded).containsOnlyKeys(GRIEVANCE, at("grievance", "Isfara"), at("grievance", "Rasht"));
        assertThat(graded.get(at("grievance", "Isfara")).score().value()).isEqualTo(.3);
        assertThat(graded.get(GRIEVANCE).score())
                .isEqualTo(graded.get(at("grievance", "Rasht")).score());
    }

    @Test
    void firstAreaByNameSpeaksForTheCountryAmongEquals() {
        network.stratum(spec("grievance", 0))
                .raises(at("grievance", "Rasht"), "poverty", .5)
                .raises(at("grievance", "Isfara"), "poverty", .5);

        assertThat(network.grade().get(GRIEVANCE).score().mechanisms().get(0).firings())
                .containsExactly(new FiringId("r02"));
    }

    @Test
    void whatHoldsCountryWideHoldsInEveryArea() {
        network.stratum(spec("grievance", 0))
                .raises(GRIEVANCE, "poverty", .5)
                .raises(at("grievance", "Rasht"), "repression", .2)
                .lowers(at("grievance", "Isfara"), "redress", .6);

        SortedMap<FindingKey, Graded> graded = network.grade();

        assertThat(graded.get(at("grievance", "Rasht")).score().value()).isEqualTo(.6);
        assertThat(graded.get(at("grievance", "Isfara")).score().value()).isEqualTo(.2);
        assertThat(graded.get(GRIEVANCE).score().value()).isEqualTo(.6);
    }

    @Test
    void mitigatorInOneAreaLeavesTheRestOfTheCountryAsItIs() {
        network.stratum(spec("grievance", 0))
                .raises(GRIEVANCE, "poverty", .5)
                .lowers(at("grievance", "Isfara"), "redress", .6);

        assertThat(network.grade().get(GRIEVANCE).score().value()).isEqualTo(.5);
    }

    @Test
    void premiseOfAnAreaLooksAtThatArea() {
        network.stratum(spec("grievance", 0))
                .stratum(spec("recruitment", 0))
                .raises(at("grievance", "Rasht"), "poverty", .5)
                .raises(at("recruitment", "Isfara"), "a", .6)
                .standingOn(new Premise(at("grievance", "Isfara"), null));

        assertThat(network.grade()).containsOnlyKeys(GRIEVANCE, at("grievance", "Rasht"));
    }

    @Test
    void everyFaultInTheOrderOfFindingsIsNamed() {
        Condition onGrievance = new Condition(new FindingId("grievance"), Level.LOW);
        LevelPolicy gated = new LevelPolicy(List.of(), List.of(), onGrievance);
        network.stratum(spec("recruitment", 0, gated)).stratum(spec("grievance", 0), spec("recruitment", 0));

        assertThatThrownBy(network::network).hasMessage("""
                The finding (recruitment) occurs twice.
                The level policy of finding (recruitment) looks at (grievance), which is not graded before it.""");
    }
}
