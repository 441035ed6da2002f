package dev.harbinger.pack;

import static dev.harbinger.pack.Situations.DRILL;
import static dev.harbinger.pack.Situations.FIGHTERS;
import static dev.harbinger.pack.Situations.FRAGILE;
import static dev.harbinger.pack.Situations.HIJAB_BAN;
import static dev.harbinger.pack.Situations.HOSTILE_LINE;
import static dev.harbinger.pack.Situations.IRPT_LABEL;
import static dev.harbinger.pack.Situations.JA;
import static dev.harbinger.pack.Situations.MOUNTAINS;
import static dev.harbinger.pack.Situations.NRF;
import static dev.harbinger.pack.Situations.PATROLS;
import static dev.harbinger.pack.Situations.POVERTY;
import static dev.harbinger.pack.Situations.REPRESSED;
import static dev.harbinger.pack.Situations.WITHDRAWAL;
import static dev.harbinger.pack.Situations.autumn2021;
import static dev.harbinger.pack.Situations.spring2021;
import static org.assertj.core.api.Assertions.assertThat;

import dev.harbinger.belief.Level;
import org.junit.jupiter.api.Test;

/** Traps of the documents: what mitigates acts on named outcomes, in bounds, under conditions, or not at all. */
class MitigatorTrapTest {
    private static final String ACCORD =
            "type: PeaceAgreementStatus, agreement: '1997', level: national, status: revived, on: '2021-04-20'";
    private static final String SEATED = "type: PartyLegalStatus, party: IRPT, status: seated, on: '2021-04-20'";

    @Test
    void aRevivedAccordCuresTheInsideHalfOnly() {
        Situation cured = spring2021()
                .without("rating: repressed")
                .without("hijab_ban")
                .without("IRPT")
                .with(ACCORD, SEATED);
        assertThat(cured.level("ftf_return"))
                .isEqualTo(spring2021().level("ftf_return"))
                .isEqualTo(Level.ELEVATED);
        assertThat(cured.level("border_infiltration"))
                .isEqualTo(spring2021().level("border_infiltration"))
                .isEqualTo(Level.ELEVATED);
        assertThat(cured.score("militant_recruitment")).isLessThan(spring2021().score("militant_recruitment"));
        assertThat(cured.score("insurgency_spillover")).isLessThan(spring2021().score("insurgency_spillover"));
    }

    @Test
    void emboldenedFightersStillRecruitWhereTheGrievanceIsGone() {
        Situation relieved = Situation.asOf(
                "2021-05-02",
                "type: CivicSpaceStatus, rating: narrowed, on: '2021-04-20'",
                SEATED,
                FIGHTERS,
                WITHDRAWAL);
        assertThat(relieved.level("militant_recruitment")).isEqualTo(Level.GUARDED);
        assertThat(relieved.outcome("militant_recruitment").adjustments())
                .extracting(adjustment -> adjustment.by())
                .contains("ftf_emboldenment");
    }

    @Test
    void anAfghanPeaceIsGoodOrBadByWhetherItCoversForeignFighters() {
        String deal = "type: PeaceAgreementStatus, level: afghan, status: signed, on: '2021-04-20', foreignFighters: ";
        Situation none = Situation.asOf("2021-05-02", FIGHTERS);
        assertThat(none.with(deal + "excluded").level("ftf_return")).isEqualTo(Level.ELEVATED);
        assertThat(none.with(deal + "included").score("ftf_return")).isLessThan(none.score("ftf_return"));
    }

    @Test
    void supportForTheResistanceRaisesOneDangerAndLowersAnother() {
        Situation excluded = Situation.asOf(
                "2021-10-18",
                HOSTILE_LINE,
                "type: EthnicPowerStatus, group: Tajiks, polity: AF, status: discriminated, on: '2021-09-23'",
                "type: ArmedGroupProfile, group: ISKP, baseArea: AF, recruitsFrom: [AF minorities], on: '2021-09-01'");
        Situation supported = excluded.with(NRF);
        assertThat(supported.score("tj_taliban_confrontation"))
                .isGreaterThan(excluded.score("tj_taliban_confrontation"));
        assertThat(supported.score("iskp_recruitment_afghan_tajiks"))
                .isLessThan(excluded.score("iskp_recruitment_afghan_tajiks"));
    }

    @Test
    void repressionKeepsAttacksDownButFeedsRecruitment() {
        Situation attack = Situation.asOf(
                "2021-05-02",
                "type: ArmedConflictEvent, eventType: explosion_remote, tactic: suicide, target: security, on: '2021-04-20'",
                POVERTY);
        Situation repressed = attack.with(REPRESSED);
        assertThat(repressed.score("attack_on_state_targets")).isLessThan(attack.score("attack_on_state_targets"));
        assertThat(repressed.score("militant_recruitment")).isGreaterThan(attack.score("militant_recruitment"));
        assertThat(repressed.outcome("militant_recruitment").mitigators()).isEmpty();
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
    void russianTroopsShieldAgainstTheOutsideOnly() {
        Situation before = Situation.asOf(
                "2021-10-18",
                REPRESSED,
                POVERTY,
                FRAGILE,
                HIJAB_BAN,
                IRPT_LABEL,
                "type: GovernanceIndicator, dimension: institutional_resilience, rating: low, on: '2021-09-01'",
                "type: ArmedConflictEvent, eventType: riot, on: '2021-10-01'",
                JA,
                MOUNTAINS,
                FIGHTERS);
        Situation shielded = before.with(DRILL);
        assertThat(shielded.fired()).contains("relations_csto_deterrent");
        assertThat(shielded.score("regime_crisis"))
                .isEqualTo(before.score("regime_crisis"))
                .isGreaterThan(.2);
        assertThat(shielded.score("militant_recruitment")).isEqualTo(before.score("militant_recruitment"));
        assertThat(shielded.score("border_infiltration")).isLessThan(before.score("border_infiltration"));
    }

    @Test
    void tradeTrimsTheConfrontationAndClearsNothing() {
        Situation trading = autumn2021()
                .with(
                        "type: EconomicEngagement, kind: electricity, state: running, on: '2021-10-01'",
                        "type: EconomicEngagement, kind: border_market, state: resumed, on: '2021-10-01'",
                        "type: EconomicEngagement, kind: debt_settlement, state: running, on: '2021-10-01'");
        assertThat(autumn2021().level("tj_taliban_confrontation")).isEqualTo(Level.HIGH);
        assertThat(trading.level("tj_taliban_confrontation")).isEqualTo(Level.ELEVATED);
        assertThat(trading.score("hostile_stance")).isEqualTo(.75);
        assertThat(Situation.asOf(
                                "2021-10-18",
                                HOSTILE_LINE,
                                "type: EconomicEngagement, kind: electricity, state: running, on: '2021-10-01'")
                        .level("tj_taliban_confrontation"))
                .isEqualTo(Level.GUARDED);
    }

    @Test
    void aStoppedCrossingIsAWarningAndNoSuccess() {
        String attempt = "type: BorderIncident, direction: into_tj, group: JA, armed: true, outcome: interdicted, "
                + "intent: attack, on: '2021-04-30'";
        Situation stopped = spring2021().with(attempt);
        assertThat(stopped.score("border_infiltration"))
                .isGreaterThan(spring2021().score("border_infiltration"));
        assertThat(stopped.score("weak_border")).isEqualTo(spring2021().score("weak_border"));
        assertThat(stopped.score("attack_on_state_targets"))
                .isGreaterThan(spring2021().score("attack_on_state_targets"));
    }

    @Test
    void tribesThatMakeUpAgainstTheStateMakeAHavenSafer() {
        String group = "type: ArmedGroupProfile, group: local_armed_group, baseArea: Isfara, on: '2021-04-01'";
        Situation apart = Situation.asOf("2021-05-02", group);
        Situation united = Situation.asOf("2021-05-02", group + ", factionsUnited: true");
        assertThat(united.score("local_safe_haven")).isGreaterThan(apart.score("local_safe_haven"));
    }

    @Test
    void talibanAssurancesOnDrugsLowerNothing() {
        Situation rising =
                Situation.asOf("2023-09-15", "type: IllicitEconomyIndicator, trend: rising, on: '2023-09-10'");
        Situation assured = rising.with(
                "type: OfficialStatement, speaker: IEA, polarity: asserts, subjectEventKey: drugs, on: '2023-09-12'");
        assertThat(assured.score("narcotics_border_erosion")).isEqualTo(rising.score("narcotics_border_erosion"));
        assertThat(rising.level("narcotics_border_erosion")).isEqualTo(Level.ELEVATED);
    }

    @Test
    void intelligenceContactAloneMitigatesNothing() {
        String contact =
                "type: SecurityCooperation, kind: intel_contact, parties: [TJ, IEA], state: active, on: '2021-10-01'";
        Situation contacts = autumn2021().with(contact);
        assertThat(contacts.score("tj_taliban_confrontation"))
                .isEqualTo(autumn2021().score("tj_taliban_confrontation"));
        assertThat(contacts.level("regional_cooperation_opening")).isEqualTo(Level.NOT_ASSESSED);
    }

    @Test
    void mediationOnHoldGivesNoCredit() {
        String mediation = "type: MediationEffort, mediator: RU, on: '2021-10-18', state: ";
        assertThat(autumn2021().with(mediation + "on_hold").score("tj_taliban_confrontation"))
                .isGreaterThan(autumn2021().score("tj_taliban_confrontation"));
        assertThat(autumn2021().with(mediation + "active").score("tj_taliban_confrontation"))
                .isLessThan(autumn2021().score("tj_taliban_confrontation"));
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
