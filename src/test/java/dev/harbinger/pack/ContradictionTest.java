package dev.harbinger.pack;

import static dev.harbinger.pack.Situations.HOSTILE_LINE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.harbinger.belief.Level;
import dev.harbinger.rule.Claim;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Where the documents contradict each other, or themselves. */
class ContradictionTest {
    @Test
    void claimsThatContradictEachOtherNameEachOther() {
        Map<String, Claim> claims = Situation.ruleBase().pack().claims();
        TreeSet<String> oneSided = new TreeSet<>();
        claims.values()
                .forEach(claim -> claim.contradicts().stream()
                        .filter(other -> !claims.containsKey(other)
                                || !claims.get(other).contradicts().contains(claim.id()))
                        .forEach(other -> oneSided.add(claim.id() + " against " + other)));
        assertThat(oneSided).isEmpty();
        assertThat(claims.values())
                .filteredOn(claim -> !claim.contradicts().isEmpty())
                .hasSizeGreaterThan(20);
    }

    @Test
    void aCitationShowsTheOtherSide() {
        Situation hosting = Situation.asOf(
                "2021-10-18",
                "type: SanctuaryRelation, hostActor: IEA, guestGroup: JA, support: [border_role], on: '2021-09-29'");
        assertThat(hosting.firings("afghan_host_gives_role").get(0).claims())
                .filteredOn(claim -> claim.id().equals("MAM24-14"))
                .singleElement()
                .satisfies(claim -> assertThat(claim.toString()).contains("RES23-11"));
    }

    @Test
    void generalOrColonelInAprilOrMayIsOneDefection() {
        String general = "type: SecurityEliteDefection, person: Khalimov, act: defection, on: '2015-05-15', "
                + "evidence: {origin: NEE16 P2, eventKey: khalimov}, office: general";
        String colonel = "type: SecurityEliteDefection, person: Khalimov, act: defection, on: '2015-04-23', "
                + "evidence: {origin: NEE16 P7, eventKey: khalimov}, office: colonel";
        Situation both = Situation.asOf("2015-09-30", general, colonel);
        assertThat(both.fired()).doesNotContain("fracture_second_defection");
        assertThat(both.score("second_defection")).isZero();
        assertThat(both.notices()).contains("differing-details");
    }

    @Test
    void theLevelDoesNotDependOnWhetherTheLabelCameBeforeTheCoup() {
        String label = "type: PartyLegalStatus, party: IRPT, status: designated_terrorist, on: ";
        String coup = "type: SecurityEliteDefection, person: Nazarzoda, act: armed_breakout, on: '2015-09-04'";
        assertThat(Situation.asOf("2015-09-30", label + "'2015-08-28'", coup).levels())
                .isEqualTo(Situation.asOf("2015-09-30", label + "'2015-09-29'", coup)
                        .levels());
    }

    @Test
    void recognitionAndEngagementAreTwoThings() {
        Situation engaged = Situation.asOf(
                "2024-10-01",
                "type: DiplomaticStance, from: TJ, to: IEA, recognition: none, rhetoric: hostile, on: '2024-09-01'",
                "type: EconomicEngagement, kind: electricity, state: running, on: '2024-09-01'");
        assertThat(engaged.fired()).contains("relations_hostile_stance", "relations_engagement");
        assertThat(engaged.level("tj_taliban_confrontation")).isEqualTo(Level.GUARDED);
    }

    @Test
    void iransStanceIsDated() {
        String line = "type: DiplomaticStance, from: IR, to: IEA, rhetoric: ";
        Situation changed =
                Situation.asOf("2024-10-01", line + "hostile, on: '2023-10-10'", line + "friendly, on: '2024-09-01'");
        assertThat(changed.score("regional_acceptance")).isEqualTo(.75);
        assertThat(changed.on("2023-12-01").score("regional_acceptance")).isZero();
    }

    @Test
    void moscowBacksDushanbeAndCourtsKabulAtOnce() {
        Situation both = Situation.asOf(
                "2021-10-18",
                HOSTILE_LINE,
                "type: ForcePosture, actor: RU, action: deployment, on: '2021-10-01'",
                "type: DiplomaticStance, from: RU, to: IEA, rhetoric: friendly, on: '2021-10-01'");
        assertThat(both.fired())
                .contains("csto_troops_at_hand", "csto_moscow_hesitates", "confrontation_russian_restraint");
        assertThat(both.score("csto_intervention"))
                .isLessThan(both.without("from: RU").score("csto_intervention"));
    }

    @Test
    void reportsOnAForceAreASeries() {
        String unit = "type: SecurityForceCapability, force: coin_unit, on: ";
        Situation series = Situation.asOf(
                "2012-01-01", unit + "'2011-05-24', readiness: negligible", unit + "'2016-01-01', readiness: doubtful");
        assertThat(series.score("coin_weak")).isEqualTo(.75);
        assertThat(series.on("2017-01-01").score("coin_weak")).isZero();
    }

    @Test
    void theRoundedLengthOfTheBorderDecidesNothing() {
        String line = "type: BorderControlStatus, segment: tj_af, control: weak, on: '2021-03-01', lengthKm: ";
        assertThat(Situation.asOf("2021-05-02", line + "1400").levels())
                .isEqualTo(Situation.asOf("2021-05-02", line + "1357").levels());
    }

    @Test
    void thePeaceThatExcludesAndThePeaceThatIncludesStandInTwoRules() {
        assertThat(Situation.ruleBase().pack().rules().keySet())
                .extracting(rule -> rule.value())
                .contains("return_left_out_of_deal", "return_covered_by_deal");
    }
}
