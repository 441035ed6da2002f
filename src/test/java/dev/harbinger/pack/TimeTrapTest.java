package dev.harbinger.pack;

import static dev.harbinger.pack.Situations.DRILL;
import static dev.harbinger.pack.Situations.FIGHTERS;
import static dev.harbinger.pack.Situations.HOSTILE_LINE;
import static dev.harbinger.pack.Situations.KYRGYZ_CLASH;
import static dev.harbinger.pack.Situations.WITHDRAWAL;
import static dev.harbinger.pack.Situations.autumn2021;
import static dev.harbinger.pack.Situations.spring2021;
import static org.assertj.core.api.Assertions.assertThat;

import dev.harbinger.belief.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Traps of the documents: facts that lapse, lie ahead, are taken back or come in stages. */
class TimeTrapTest {
    @Test
    void aWithdrawalAnnouncedTakenBackAndCompletedIsThreeThings() {
        Situation announced = Situation.asOf("2021-05-02", FIGHTERS, WITHDRAWAL);
        Situation reversed =
                announced.with("type: ForcePosture, actor: US, action: withdrawal_partly_reversed, on: '2021-04-30'");
        Situation completed = Situation.asOf(
                "2021-09-10",
                FIGHTERS,
                "type: ForcePosture, actor: US, action: withdrawal_completed, on: '2021-08-30'");
        assertThat(announced.fired()).contains("fighters_withdrawal_announced", "return_emboldened_fighters");
        assertThat(reversed.score("coalition_withdrawal")).isEqualTo(.25);
        assertThat(reversed.level("ftf_return")).isEqualTo(Level.GUARDED);
        assertThat(completed.fired())
                .contains("fighters_withdrawal_completed")
                .doesNotContain("fighters_withdrawal_announced");
    }

    @Test
    void factsThatHaveLapsedCountNoMore() {
        String unit =
                "type: SecurityForceCapability, force: coin_unit, personnel: 30, readiness: negligible, on: '2011-05-24'";
        assertThat(Situation.asOf("2012-05-24", unit).score("coin_weak")).isEqualTo(.75);
        assertThat(Situation.asOf("2021-05-02", unit).score("coin_weak")).isZero();
        assertThat(Situation.asOf("2021-05-02", unit).notices()).contains("expired");
    }

    @Test
    void aBorderReinforcedInEarly2021IsNoLongerSoIn2023() {
        Situation then = Situation.asOf("2021-05-02", Situations.PATROLS);
        assertThat(then.score("border_reinforced")).isEqualTo(.75);
        assertThat(then.on("2023-05-02").score("border_reinforced")).isZero();
    }

    @Test
    void aStrategyThatHasEndedIsNoReform() {
        String ended =
                "type: ReformMeasure, sector: counter_terrorism, period: 2016-2020, state: lapsed, on: '2021-01-01'";
        String pact =
                "type: SecurityCooperation, kind: info_sharing_agreement, parties: [CIS], state: signed, on: '2019-06-01'";
        assertThat(Situation.asOf("2021-05-02", ended).score("ct_reform")).isZero();
        assertThat(Situation.asOf("2021-05-02", ended, pact).firings("redress_ct_agreement"))
                .hasSize(1);
    }

    @Test
    void aForecastIsOverAtItsHorizon() {
        String forecast = "type: ArmedGroupProfile, group: IMU, baseArea: AF, focus: TJ, on: '2016-01-01', "
                + "evidence: {standing: forecast, validUntil: '2019-01-01'}";
        Situation later = Situation.asOf("2021-05-02", forecast);
        assertThat(later.score("militants_adjacent")).isZero();
        assertThat(later.level("border_infiltration")).isEqualTo(Level.NOT_ASSESSED);
        assertThat(later.notices()).isNotEmpty();
    }

    @Test
    void whatHappensLaterIsNotYetKnown() {
        Situation future = spring2021()
                .with(
                        "type: BorderIncident, direction: into_tj, group: JA, armed: true, intent: attack, on: '2023-09-04'",
                        "type: ExtremistMessaging, issuer: JA, explicitCallToArms: true, on: '2023-09-08'");
        assertThat(future.levels()).isEqualTo(spring2021().levels());
        assertThat(future.notices()).contains("not-yet-known");
    }

    @Test
    void aReportOfTodayOnAnOldEventIsDatedByTheEvent() {
        String old = "type: ArmedConflictEvent, eventType: explosion_remote, tactic: suicide, on: '2010-09-03', "
                + "evidence: {reportedOn: '2021-05-02'}";
        assertThat(Situation.asOf("2021-05-02", old).score("attack_recent")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"2021-10-20,true", "2022-01-20,true", "2022-06-01,false"})
    void aDrillDetersForItsDaysAndAShortTime(String day, boolean deters) {
        Situation drill = Situation.asOf(day, HOSTILE_LINE, DRILL);
        assertThat(drill.fired().contains("relations_csto_deterrent")).isEqualTo(deters);
    }

    @ParameterizedTest
    @CsvSource({"2021-05-02,true", "2021-06-05,false"})
    void aCeasefireLapsesUnlessConfirmed(String day, boolean holds) {
        Situation clash = Situation.asOf(day, KYRGYZ_CLASH, Situations.CEASEFIRE);
        assertThat(clash.fired().contains("kyrgyz_ceasefire")).isEqualTo(holds);
        assertThat(clash.level("interstate_conflict_tj_kg")).isEqualTo(holds ? Level.ELEVATED : Level.HIGH);
    }

    @Test
    void aLocalDealLastsAYear() {
        String deal = "type: PeaceAgreementStatus, level: local, status: holding, on: '2011-05-01'";
        assertThat(Situation.asOf("2011-11-01", deal).fired()).contains("containment_local_deal");
        assertThat(Situation.asOf("2012-06-01", deal).fired()).doesNotContain("containment_local_deal");
    }

    @Test
    void theLatestReportOnAForceHolds() {
        String before = "type: SecurityForceCapability, force: coin_unit, readiness: negligible, on: '2020-01-01'";
        String after = "type: SecurityForceCapability, force: coin_unit, readiness: adequate, on: '2021-04-01'";
        assertThat(Situation.asOf("2021-05-02", before).score("coin_weak")).isEqualTo(.75);
        assertThat(Situation.asOf("2021-05-02", before, after).score("coin_weak"))
                .isZero();
    }

    @Test
    void loopsEndAndNoRuleFiresTwiceOnOneThing() {
        Situation whole = spring2021()
                .with(
                        KYRGYZ_CLASH,
                        Situations.KYRGYZ_WAR,
                        "type: ArmedConflictEvent, eventType: explosion_remote, tactic: suicide, target: security, on: '2021-04-01'",
                        "type: SecurityEliteDefection, person: A, act: defection, on: '2021-04-01'",
                        "type: IllicitEconomyIndicator, scale: large, eliteProtection: suspected, routeRivalry: true, on: '2021-04-01'");
        assertThat(whole.explanation().firings())
                .extracting(firing -> firing.rule() + firing.facts() + firing.findings())
                .doesNotHaveDuplicates();
        assertThat(autumn2021().fired()).doesNotHaveDuplicates();
    }
}
