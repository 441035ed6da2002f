package dev.harbinger.belief;

import static dev.harbinger.belief.Network.country;
import static dev.harbinger.belief.Network.spec;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ScoreTest {
    private static final FindingKey RECRUITMENT = country("recruitment");

    private final Network network = new Network();

    @Test
    void strongestFiringOfMechanismCountsAndIsNamedFirst() {
        network.stratum(spec("recruitment", 0))
                .fact("f1", .5)
                .fact("f2", 1)
                .raises(RECRUITMENT, "grievance", .6, "f1")
                .raises(RECRUITMENT, "grievance", .5, "f2")
                .raises(RECRUITMENT, "grievance", .3, "f1", "f2");

        assertThat(score().value()).isEqualTo(.5);
        assertThat(score().mechanisms().get(0).strength()).isEqualTo(.5);
        assertThat(score().mechanisms().get(0).firings())
                .containsExactly(new FiringId("r02"), new FiringId("r01"), new FiringId("r03"));
    }

    @Test
    void lowestRuleComesFirstAmongEquallyStrong() {
        network.stratum(spec("recruitment", 0))
                .raises(RECRUITMENT, "grievance", .5)
                .raises(RECRUITMENT, "grievance", .5);
        network.arguments().sort((one, other) -> other.rule().compareTo(one.rule()));

        assertThat(score().mechanisms().get(0).firings()).containsExactly(new FiringId("r01"), new FiringId("r02"));
    }

    @Test
    void mechanismsCombineByNoisyOrAndAreListedByFallingShare() {
        network.stratum(spec("recruitment", 0)).raises(RECRUITMENT, "a", .2).raises(RECRUITMENT, "b", .5);

        assertThat(score().value()).isEqualTo(.6);
        assertThat(score().mechanisms()).extracting(each -> each.id().value()).containsExactly("b", "a");
        assertThat(score().mechanisms().get(0).share()).isCloseTo(.756471, within(1e-6));
    }

    @Test
    void mitigatorActsOnItsMechanismsOnly() {
        network.stratum(spec("recruitment", 0))
                .raises(RECRUITMENT, "a", .5)
                .raises(RECRUITMENT, "b", .5)
                .lowersOnly(RECRUITMENT, "redress", .6, Set.of("a"));

        assertThat(score().value()).isEqualTo(.6);
        assertThat(score().mitigators().get(0).effect()).isEqualTo(.15);
    }

    @Test
    void strongestFiringOfFamilyCountsForEachMechanism() {
        network.stratum(spec("recruitment", 0))
                .raises(RECRUITMENT, "a", .5)
                .raises(RECRUITMENT, "b", .5)
                .lowersOnly(RECRUITMENT, "redress", .8, Set.of("a"))
                .lowersOnly(RECRUITMENT, "redress", .4, Set.of());

        assertThat(score().value()).isEqualTo(.37);
        assertThat(score().mitigators()).singleElement().satisfies(family -> {
            assertThat(family.strength()).isEqualTo(.8);
            assertThat(family.effect()).isEqualTo(.38);
            assertThat(family.firings()).containsExactly(new FiringId("r03"), new FiringId("r04"));
        });
    }

    @Test
    void oneFamilyTakesNoMoreThanNineTenths() {
        network.stratum(spec("recruitment", 0)).raises(RECRUITMENT, "a", .5).lowers(RECRUITMENT, "redress", .97);

        assertThat(score().value()).isEqualTo(.05);
        assertThat(score().mitigators().get(0).strength()).isEqualTo(.90);
    }

    @Test
    void allFamiliesTogetherLeaveATenth() {
        network.stratum(spec("recruitment", 0))
                .raises(RECRUITMENT, "a", .5)
                .lowers(RECRUITMENT, "redress", .9)
                .lowers(RECRUITMENT, "truce", .9);

        assertThat(score().value()).isEqualTo(.05);
    }

    @Test
    void mitigatorsNeverTouchTheLeak() {
        network.stratum(spec("recruitment", .1)).lowers(RECRUITMENT, "redress", .9);

        assertThat(score().value()).isEqualTo(.1);
        assertThat(score().mitigators().get(0).effect()).isZero();
        assertThat(score().argued()).isFalse();
    }

    @Test
    void weakestOfFactsAndPremisesLimitsTheFiring() {
        network.stratum(spec("grievance", 0))
                .stratum(spec("recruitment", 0))
                .fact("f1", .8)
                .raises(country("grievance"), "poverty", .5)
                .raises(RECRUITMENT, "a", .6, "f1")
                .standingOn(new Premise(country("grievance"), null));

        assertThat(score().value()).isEqualTo(.3);
    }

    @Test
    void definitionCarriesSupportOverUndiminished() {
        network.stratum(spec("recruitment", .1))
                .fact("f1", .4)
                .fact("f2", .7)
                .defines(RECRUITMENT, "f1")
                .defines(RECRUITMENT, "f2")
                .lowers(RECRUITMENT, "redress", .9);

        assertThat(score().value()).isEqualTo(.7);
        assertThat(score().definitions()).containsExactly(new FiringId("r02"), new FiringId("r01"));
        assertThat(score().mechanisms()).isEmpty();
        assertThat(score().mitigators()).isEmpty();
        assertThat(score().argued()).isTrue();
    }

    @Test
    void roundingNeverReachesCertainty() {
        network.stratum(spec("recruitment", 0)).fact("f1", 1).defines(RECRUITMENT, "f1");

        assertThat(score().value()).isEqualTo(.999999);
    }

    @Test
    void manyMechanismsNeverReachCertainty() {
        network.stratum(spec("recruitment", .1));
        for (String mechanism : "a b c d e f g h i j k l".split(" ")) {
            network.raises(RECRUITMENT, mechanism, .97);
        }

        assertThat(score().value()).isEqualTo(.999999);
    }

    @Test
    void factWithoutSupportSilencesTheFiring() {
        network.stratum(spec("recruitment", 0)).fact("f1", 1).raises(RECRUITMENT, "a", .6, "f1", "unknown");

        assertThat(network.grade()).isEmpty();
    }

    @Test
    void forceAboveItsLimitIsRejected() {
        assertThatThrownBy(() -> network.raises(RECRUITMENT, "a", .98))
                .hasMessage("The force (0.98) of firing (r01) is not between 0 and 0.97.");
    }

    @Test
    void leakAboveItsLimitIsRejected() {
        assertThatThrownBy(() -> spec("recruitment", .2))
                .hasMessage("The leak (0.2) of finding (recruitment) is not between 0 and 0.1.");
    }

    private Score score() {
        return network.grade().get(RECRUITMENT).score();
    }
}
