package dev.harbinger.pack;

import static dev.harbinger.pack.Situations.FIGHTERS;
import static dev.harbinger.pack.Situations.JA;
import static dev.harbinger.pack.Situations.MOUNTAINS;
import static dev.harbinger.pack.Situations.POVERTY;
import static dev.harbinger.pack.Situations.REPRESSED;
import static dev.harbinger.pack.Situations.spring2021;
import static org.assertj.core.api.Assertions.assertThat;

import dev.harbinger.belief.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Traps of the documents: names, groups, peoples, places and borders that must be kept apart, or together. */
class IdentityTrapTest {
    @ParameterizedTest
    @ValueSource(strings = {"JA", "Jamaat Ansarullah", "Jamaat Ansarullo", "Tajik Taliban"})
    void oneGroupHasSeveralNames(String name) {
        Situation both = Situation.asOf(
                "2021-05-02",
                JA,
                "type: ArmedGroupProfile, group: " + name + ", baseArea: AF, focus: TJ, on: '2021-03-02'");
        assertThat(both.firings("border_ja_adjacent")).hasSize(1);
        assertThat(both.firings("border_ja_adjacent").get(0).because()).startsWith("JA ");
    }

    @Test
    void theEmirateTheResistanceAndRahmonAreKnownByOtherNames() {
        Situation named = Situation.asOf(
                "2021-10-18",
                "type: DiplomaticStance, from: TJ, to: Islamic Emirate, recognition: none, rhetoric: hostile, on: '2021-09-23'",
                "type: SanctuaryRelation, hostActor: TJ, guestGroup: National Resistance Front, support: [shelter], on: '2021-09-29'");
        assertThat(named.fired()).contains("relations_hostile_stance", "relations_nrf_sanctuary");
    }

    @Test
    void aDistrictHasTwoSpellings() {
        String crossing = "type: BorderIncident, direction: into_tj, group: JA, armed: true, on: '2023-09-04', area: ";
        Situation both = Situation.asOf("2023-09-15", crossing + "Darvaz", crossing + "Davraz");
        assertThat(both.firings("incursions_attempt")).hasSize(1);
    }

    @Test
    void iskpIsNotJa() {
        Situation iskp = Situation.asOf(
                "2024-10-01",
                "type: ArmedGroupProfile, group: ISKP, baseArea: AF, recruitsFrom: [TJ citizens], on: '2024-09-01'");
        Situation ja = Situation.asOf(
                "2024-10-01",
                "type: ArmedGroupProfile, group: JA, baseArea: AF, recruitsFrom: [TJ citizens], on: '2024-09-01'");
        assertThat(iskp.fired())
                .contains("abroad_iskp_known")
                .doesNotContain("attack_record_of_group", "narcotics_ja_share");
        assertThat(ja.fired()).doesNotContain("abroad_iskp_known", "abroad_recruits_within_reach");
        assertThat(ja.level("external_iskp_attacks")).isEqualTo(Level.NOT_ASSESSED);
        assertThat(iskp.level("external_iskp_attacks")).isEqualTo(Level.ELEVATED);
    }

    @Test
    void theImuLooksToUzbekistanUnlessAReportSaysOtherwise() {
        String imu = "type: ArmedGroupProfile, group: IMU, baseArea: north Afghanistan, on: '2021-04-01', focus: ";
        assertThat(Situation.asOf("2021-05-02", imu + "UZ").score("group_focus_tj"))
                .isZero();
        assertThat(Situation.asOf("2021-05-02", imu + "UZ").score("group_focus_elsewhere"))
                .isEqualTo(.75);
        assertThat(Situation.asOf("2021-05-02", imu + "TJ").score("group_focus_tj"))
                .isEqualTo(.75);
    }

    @Test
    void afghanTajiksAreNoCitizensOfTajikistan() {
        String exclusion =
                "type: EthnicPowerStatus, group: Tajiks, polity: AF, status: discriminated, on: '2021-04-01'";
        Situation home = Situation.asOf("2021-05-02", REPRESSED, POVERTY);
        assertThat(home.with(exclusion).score("militant_recruitment")).isEqualTo(home.score("militant_recruitment"));
        assertThat(Situation.asOf("2021-05-02", exclusion).level("militant_recruitment"))
                .isEqualTo(Level.NOT_ASSESSED);
        assertThat(home.level("iskp_recruitment_afghan_tajiks")).isEqualTo(Level.NOT_ASSESSED);
    }

    @Test
    void aDealInRashtCalmsRashtAndNotIsfara() {
        Situation valleys = Situation.asOf(
                "2011-05-24",
                "type: ArmedGroupProfile, group: local_armed_group, baseArea: Isfara, on: '2011-05-01'",
                "type: ArmedGroupProfile, group: local_armed_group, baseArea: Rasht, on: '2011-05-01'");
        Situation deal = valleys.with(
                "type: PeaceAgreementStatus, level: local, area: Rasht, status: holding, on: '2011-05-01'");
        assertThat(area(deal, "TJ-RASHT")).isLessThan(area(valleys, "TJ-RASHT"));
        assertThat(area(deal, "TJ-ISFARA")).isEqualTo(area(valleys, "TJ-ISFARA"));
        assertThat(deal.score("local_safe_haven")).isEqualTo(area(deal, "TJ-ISFARA"));
    }

    private static double area(Situation situation, String code) {
        return situation.outcome("local_safe_haven").areas().stream()
                .filter(area -> area.area().equals(code))
                .findFirst()
                .orElseThrow()
                .score();
    }

    @Test
    void aKyrgyzClashIsNoInfiltration() {
        Situation before = Situation.asOf("2021-05-02", JA, MOUNTAINS);
        Situation clash = before.with(Situations.KYRGYZ_CLASH);
        assertThat(clash.score("border_infiltration")).isEqualTo(before.score("border_infiltration"));
        assertThat(clash.score("recent_incursion")).isZero();
        assertThat(clash.score("state_forces_clash")).isZero();
        assertThat(clash.level("tj_taliban_confrontation")).isEqualTo(Level.NOT_ASSESSED);
    }

    @Test
    void anAfghanClashIsNoKyrgyzOne() {
        Situation clash = Situation.asOf(
                "2021-10-18", "type: InterstateHostility, dyad: tj_iea, hostility: use_of_force, on: '2021-10-10'");
        assertThat(clash.score("kg_clash")).isZero();
        assertThat(clash.level("interstate_conflict_tj_kg")).isEqualTo(Level.NOT_ASSESSED);
        assertThat(clash.level("tj_taliban_confrontation")).isEqualTo(Level.CRITICAL);
    }

    @Test
    void aBattleInPakistanIsAnAnalogyAndNoFactAboutTajikistan() {
        Situation pakistan = spring2021()
                .with(
                        "type: ArmedConflictEvent, eventType: battle, country: PK, area: FATA, perpetrator: Taliban, on: '2021-04-20'",
                        "type: TerritorialControl, controller: Taliban, area: FATA, adjacentToTj: false, on: '2021-04-20'");
        assertThat(pakistan.levels()).isEqualTo(spring2021().levels());
    }

    @Test
    void fightersWithTheTalibanAreNoGroupOppositeTheBorder() {
        assertThat(Situation.asOf("2021-05-02", FIGHTERS).score("militants_adjacent"))
                .isZero();
    }

    @Test
    void attacksAreWarnedOfAsAttacksOnTheState() {
        var outcome = Situation.ruleBase().pack().manifest().outcomes().values().stream()
                .filter(each -> each.id().value().equals("attack_on_state_targets"))
                .findFirst()
                .orElseThrow();
        assertThat(outcome.warning()).contains("Police, army or officials").doesNotContain("civilians");
        assertThat(outcome.finding().definition()).contains("civilians is not what the documents warn of");
    }
}
