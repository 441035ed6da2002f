package dev.harbinger.pack;

import static dev.harbinger.pack.Situations.FIGHTERS;
import static dev.harbinger.pack.Situations.PATROLS;
import static dev.harbinger.pack.Situations.WITHDRAWAL;
import static dev.harbinger.pack.Situations.spring2021;
import static org.assertj.core.api.Assertions.assertThat;

import dev.harbinger.belief.Level;
import org.junit.jupiter.api.Test;

/** Traps of the documents: what mitigates acts on named outcomes, in bounds, under conditions, or not at all. */
class MitigatorTrapTest {
    private static final String SEATED = "type: PartyLegalStatus, party: IRPT, status: seated, on: '2021-04-20'";

    @Test
    void fightersWithCauseStillRecruitWhereTheGrievanceIsGone() {
        Situation relieved = Situation.asOf(
                "2021-05-02",
                "type: CivicSpaceStatus, rating: narrowed, on: '2021-04-20'",
                SEATED,
                FIGHTERS,
                WITHDRAWAL);
        assertThat(relieved.level("militant_recruitment")).isEqualTo(Level.GUARDED);
        assertThat(relieved.outcome("militant_recruitment").adjustments())
                .extracting(adjustment -> adjustment.by())
                .contains("fighters_with_cause");
    }

    @Test
    void patrolsAndPolicingWithoutRedressLowerNoSpillover() {
        Situation without = spring2021().without("border_reinforcement");
        assertThat(spring2021().fired())
                .doesNotContain("containment_reinforcement_with_outlet", "containment_reinforcement_with_relief");
        assertThat(spring2021().outcome("insurgency_spillover").mitigators()).isEmpty();
        assertThat(without.level("insurgency_spillover")).isEqualTo(Level.HIGH);
        assertThat(spring2021()
                        .with(SEATED, "type: ReformMeasure, sector: accord_1997, state: implemented, on: '2021-04-20'")
                        .fired())
                .contains("containment_reinforcement_with_outlet");
    }

    @Test
    void patrolsOfThePastDoNotCountAsReliefEither() {
        assertThat(Situation.asOf("2021-05-02", PATROLS).score("economic_relief"))
                .isZero();
        assertThat(Situation.asOf(
                                "2021-05-02",
                                "type: ReformMeasure, sector: economy, state: announced, on: '2021-04-01'")
                        .score("economic_relief"))
                .isZero();
    }
}
