package dev.harbinger.pack;

import static dev.harbinger.pack.Situations.FIGHTERS;
import static dev.harbinger.pack.Situations.JA;
import static dev.harbinger.pack.Situations.MOUNTAINS;
import static dev.harbinger.pack.Situations.POVERTY;
import static dev.harbinger.pack.Situations.REPRESSED;
import static dev.harbinger.pack.Situations.WITHDRAWAL;
import static dev.harbinger.pack.Situations.autumn2021;
import static dev.harbinger.pack.Situations.spring2021;
import static org.assertj.core.api.Assertions.assertThat;

import dev.harbinger.belief.Level;
import org.junit.jupiter.api.Test;

/** What the documents expressly do not say, or say with reserve. */
class CaveatTest {
    private static final String ENTRY = "type: BorderIncident, direction: into_tj, outcome: entered, on: '2021-04-20'";

    @Test
    void nobodyReportsMassSupportSoRecruitmentEndsAtHigh() {
        Situation flood = spring2021()
                .with(
                        "type: ExtremistMessaging, issuer: IS, explicitCallToArms: true, on: '2021-05-01'",
                        "type: ArmedGroupProfile, group: IS, recruitsFrom: [TJ citizens], on: '2021-05-01'");
        assertThat(flood.level("militant_recruitment")).isEqualTo(Level.HIGH);
        assertThat(flood.score("mass_support")).isZero();
        assertThat(flood.with(
                                "type: ForeignFighterEstimate, nationality: TJ, hostGroup: is, low: 5000, status: fighting, "
                                        + "massSupport: true, on: '2021-05-01'")
                        .level("militant_recruitment"))
                .isEqualTo(Level.CRITICAL);
    }

    @Test
    void terrorismHasHadLittleExpressionSoTheBaseRateIsLow() {
        assertThat(Situation.ruleBase().pack().manifest().outcomes().values())
                .allSatisfy(outcome -> assertThat(outcome.finding().leak()).isLessThanOrEqualTo(.05));
        assertThat(Situation.asOf("2021-05-02", FIGHTERS).level("insurgency_spillover"))
                .isEqualTo(Level.LOW);
    }

    @Test
    void intentAbroadIsNoPresenceAtHome() {
        Situation abroad = Situation.asOf("2021-05-02", JA, FIGHTERS);
        assertThat(abroad.score("local_armed_group")).isZero();
        assertThat(abroad.level("local_safe_haven")).isEqualTo(Level.NOT_ASSESSED);
    }

    @Test
    void aFewInfiltratorsOfUnknownIntentDoNotMakeItHigh() {
        Situation few = Situation.asOf("2021-05-02", MOUNTAINS, JA, ENTRY);
        assertThat(few.level("border_infiltration")).isEqualTo(Level.ELEVATED);
        assertThat(few.fired()).contains("infiltration_small_parties").doesNotContain("infiltration_attack_attempt");
    }

    @Test
    void strongSuspicionOfTheEliteWeighsLessThanProof() {
        String trade = "type: IllicitEconomyIndicator, on: '2021-04-20', eliteProtection: ";
        assertThat(Situation.asOf("2021-05-02", trade + "suspected").score("narcotics_border_erosion"))
                .isLessThan(Situation.asOf("2021-05-02", trade + "established").score("narcotics_border_erosion"));
    }

    @Test
    void jaDealingInDrugsIsOnlyPossible() {
        String flow = "type: IllicitEconomyIndicator, trend: rising, on: '2021-04-20'";
        double without = Situation.asOf("2021-05-02", flow).score("narcotics_border_erosion");
        double with = Situation.asOf("2021-05-02", flow, JA).score("narcotics_border_erosion");
        assertThat(with - without).isBetween(.01, .08);
    }

    @Test
    void thirtyPercentOfControlIsOneDiplomatsEstimate() {
        Situation estimate = Situation.asOf(
                "2016-01-15",
                "type: TerritorialControl, controller: TJ, area: ex-UTO areas, sharePercent: 30.0, acceptanceOfState: contested, "
                        + "on: '2015-09-01', evidence: {origin: diplomat, reliability: C, credibility: 3}");
        assertThat(estimate.score("weak_territorial_control")).isEqualTo(.5);
        assertThat(estimate.outcome("local_safe_haven").confidence().level().name())
                .isEqualTo("LOW");
    }

    @Test
    void aWeakHostIsNoSponsor() {
        Situation weak = Situation.asOf(
                "2023-09-15",
                "type: SanctuaryRelation, hostActor: IEA, guestGroup: JA, controlOverGuest: weak, hostPosition: denies, on: '2023-09-10'");
        assertThat(weak.fired()).contains("afghan_host_cannot_control").doesNotContain("afghan_host_shelters");
        assertThat(weak.score("ja_suppressed")).isZero();
    }

    @Test
    void moscowsShieldIsPartialAndHasNoMandateInside() {
        Situation drill = autumn2021().with(Situations.DRILL);
        assertThat(drill.level("tj_taliban_confrontation")).isEqualTo(Level.ELEVATED);
        Situation inside = Situation.asOf(
                "2021-10-18",
                "type: ArmedGroupProfile, group: local_armed_group, baseArea: Isfara, on: '2021-10-01'",
                "type: ForcePosture, actor: RU, action: deployment, on: '2021-10-01'");
        assertThat(inside.fired()).contains("csto_no_mandate_inside");
        assertThat(inside.level("csto_intervention")).isEqualTo(Level.GUARDED);
        assertThat(inside.without("RU").level("csto_intervention")).isEqualTo(Level.NOT_ASSESSED);
    }

    @Test
    void anAgreedCeasefireOfAFewDaysDoesNotLast() {
        Situation held = Situation.asOf("2021-05-02", Situations.KYRGYZ_CLASH, Situations.CEASEFIRE);
        assertThat(held.level("interstate_conflict_tj_kg")).isEqualTo(Level.ELEVATED);
        assertThat(held.on("2021-06-10").fired()).contains("kyrgyz_clash_without_ceasefire");
    }

    @Test
    void aTurnInTashkentCouldBeASignalOnly() {
        Situation signal = Situation.asOf(
                "2023-09-15",
                "type: SecurityCooperation, kind: joint_statement, parties: [UZ, PK], state: active, on: '2023-09-01'");
        assertThat(signal.fired()).contains("cooperation_tashkent_turns").doesNotContain("cooperation_active_exchange");
        assertThat(signal.level("regional_cooperation_opening")).isEqualTo(Level.GUARDED);
        assertThat(signal.outcome("regional_cooperation_opening").statement()).contains("Emerging");
    }

    @Test
    void whatWouldHappenIfTheyReturnedIsNotReportedAsSeen() {
        assertThat(spring2021().score("returnees_at_scale")).isZero();
        assertThat(spring2021().outcome("ftf_return").level()).isNotEqualTo(Level.CRITICAL);
        assertThat(spring2021().fired()).doesNotContain("ground_returnees_seen");
    }

    @Test
    void oneOfficialOnTensOfThousandsOfTroopsIsWeakEvidence() {
        Situation single = Situation.asOf(
                "2021-10-18",
                Situations.MASSED + ", evidence: {origin: Russian official, credibility: 3}",
                Situations.HOSTILE_LINE);
        assertThat(single.score("massed_forces")).isEqualTo(.5);
        assertThat(single.level("tj_taliban_confrontation")).isEqualTo(Level.GUARDED);
    }

    @Test
    void civilWarMemoryAndNationalCharacterRestrainNobody() {
        assertThat(Situation.ruleBase().pack().manifest().findings().values())
                .flatExtracting(finding -> finding.mitigators().keySet())
                .noneMatch(mitigator -> mitigator.value().contains("memory")
                        || mitigator.value().contains("trauma"));
    }

    @Test
    void noRankingOfCausesIsFixed() {
        Situation both = spring2021();
        assertThat(both.outcome("insurgency_spillover").mechanisms()).hasSizeGreaterThan(2);
        Situation homeOnly = Situation.asOf("2021-05-02", REPRESSED, POVERTY);
        Situation awayOnly = Situation.asOf("2021-05-02", FIGHTERS, WITHDRAWAL);
        assertThat(homeOnly.level("militant_recruitment")).isEqualTo(Level.ELEVATED);
        assertThat(awayOnly.level("ftf_return")).isEqualTo(Level.ELEVATED);
    }

    @Test
    void reliefIsMeasuredAndNotPlanned() {
        String reform = "type: ReformMeasure, sector: economy, on: '2021-04-20', state: ";
        String falling =
                "type: SocioeconomicIndicator, indicator: poverty_headcount, value: 18.0, unit: percent, on: '2021-04-20'";
        assertThat(Situation.asOf("2021-05-02", reform + "implemented").score("economic_relief"))
                .isZero();
        assertThat(Situation.asOf("2021-05-02", reform + "announced", falling + ", trend: falling")
                        .score("economic_relief"))
                .isZero();
        assertThat(Situation.asOf("2021-05-02", reform + "implemented", falling + ", trend: falling")
                        .score("economic_relief"))
                .isEqualTo(.75);
    }
}
