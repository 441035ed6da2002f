package dev.harbinger.pack;

import static dev.harbinger.pack.Situations.FIGHTERS;
import static dev.harbinger.pack.Situations.HOSTILE_LINE;
import static dev.harbinger.pack.Situations.MASSED;
import static dev.harbinger.pack.Situations.POVERTY;
import static dev.harbinger.pack.Situations.REPRESSED;
import static dev.harbinger.pack.Situations.spring2021;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.harbinger.belief.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Traps of the documents: what several reports, allegations, denials, plans and stale facts must not do. */
class EvidenceTrapTest {
    private static final String ATTACK =
            "type: ArmedConflictEvent, eventType: explosion_remote, tactic: suicide, target: security, ";

    @Test
    void theSameGrievanceInFourDocumentsIsOneGrievance() {
        Situation once = Situation.asOf("2021-05-02", REPRESSED, POVERTY);
        Situation fourTimes =
                once.with(from("CTG21", "2021-02-01"), from("MAM24", "2021-02-02"), from("NEE16", "2021-02-03"));
        assertThat(fourTimes.fired()).isEqualTo(once.fired());
        assertThat(once.level("militant_recruitment")).isEqualTo(Level.ELEVATED);
        assertThat(fourTimes.level("militant_recruitment")).isEqualTo(Level.ELEVATED);
        assertThat(fourTimes.outcome("militant_recruitment").mechanisms())
                .extracting(mechanism -> mechanism.id())
                .containsExactlyInAnyOrder("politico_religious_grievance", "material_grievance");
    }

    private static String from(String origin, String day) {
        return "type: CivicSpaceStatus, rating: repressed, on: '" + day + "', evidence: {origin: " + origin + "}";
    }

    @Test
    void postingTheWholeSetTwiceChangesNoScore() {
        Situation twice = spring2021()
                .with(REPRESSED, POVERTY, FIGHTERS, Situations.JA, Situations.WITHDRAWAL, Situations.MOUNTAINS);
        assertThat(twice.score("insurgency_spillover")).isEqualTo(spring2021().score("insurgency_spillover"));
        assertThat(twice.fired()).isEqualTo(spring2021().fired());
    }

    @Test
    void aClaimThatItsDocumentRepeatsIsOneClaim() {
        var claims = Situation.ruleBase().pack().claims();
        assertThat(claims.get("CTG21-97")).isSameAs(claims.get("CTG21-26"));
        assertThat(claims.get("CTG21-26").also()).containsExactly("CTG21-97");
    }

    @Test
    void threePapersThatQuoteOneOfficialAreOneReport() {
        String one = MASSED + ", evidence: {origin: Russian foreign ministry, credibility: 3}";
        String echo = one.replace("2021-09-30", "2021-09-29");
        Situation single = Situation.asOf("2021-10-18", HOSTILE_LINE, one);
        Situation echoed = single.with(echo, echo.replace("09-29", "09-28"));
        assertThat(single.score("massed_forces")).isEqualTo(.5);
        assertThat(echoed.score("massed_forces")).isEqualTo(.5);
        assertThat(echoed.outcome("tj_taliban_confrontation").confidence())
                .isEqualTo(single.outcome("tj_taliban_confrontation").confidence());
    }

    @Test
    void oneOfficerReadAsDeserterAndAsPlotterIsOneBreak() {
        String breakout = "type: SecurityEliteDefection, person: Nazarzoda, act: armed_breakout, on: '2015-09-04', "
                + "evidence: {eventKey: nazarzoda}";
        String plot = "type: SecurityEliteDefection, person: Nazarzoda, act: coup_alleged, on: '2015-09-04', "
                + "evidence: {eventKey: nazarzoda-coup, standing: alleged}";
        Situation both = Situation.asOf("2015-09-30", breakout, plot);
        assertThat(both.fired()).contains("fracture_first_defection").doesNotContain("fracture_second_defection");
        assertThat(both.score("second_defection")).isZero();
        assertThat(both.notices()).contains("not-support");
        assertThat(both.level("security_service_fracture")).isNotEqualTo(Level.CRITICAL);
    }

    @Test
    void aMutinyIsNoLocalIncidentAsWell() {
        Situation mutiny = Situation.asOf(
                "2015-09-30", "type: SecurityEliteDefection, person: Nazarzoda, act: armed_breakout, on: '2015-09-04'");
        assertThat(mutiny.score("first_defection")).isEqualTo(.7, within(.06));
        assertThat(mutiny.score("local_incident")).isZero();
        assertThat(mutiny.score("attack_recent")).isZero();
    }

    @Test
    void anAttackInTwoPapersOfWhichOneNamesTheGroupCountsOnce() {
        String named = ATTACK + "perpetrator: JA, on: '2010-09-03', evidence: {origin: CTG21, eventKey: khujand}";
        String unnamed =
                ATTACK + "on: '2010-09-03', evidence: {origin: ICG11, eventKey: khujand, reportedOn: '2011-05-24'}";
        Situation both = Situation.asOf("2011-05-24", named, unnamed);
        assertThat(both.firings("violence_attack")).hasSize(1);
        assertThat(both.firings("violence_attack").get(0).facts()).containsExactly("f1", "f2");
    }

    @Test
    void unlikeFighterCountsAreNeverAddedUp() {
        String inIs =
                "type: ForeignFighterEstimate, nationality: TJ, hostGroup: is, low: 400, status: fighting, on: '2021-03-01'";
        Situation one = Situation.asOf("2021-05-02", FIGHTERS);
        Situation both = one.with(
                inIs,
                "type: SecurityForceCapability, force: coin_unit, personnel: 30, readiness: low, on: '2021-03-01'");
        assertThat(one.score("ftf_return")).isEqualTo(both.score("ftf_return")).isGreaterThan(.2);
        assertThat(both.firings("fighters_pool")).hasSize(2);
        assertThat(both.score("ftf_pool")).isEqualTo(.75);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IEA", "Rahmon", "TJ government"})
    void whatAPartyDeniesOrAssertsMovesNoLevel(String speaker) {
        String facts = "type: OfficialStatement, speaker: " + speaker + ", on: '2021-05-01', ";
        Situation spoken = spring2021().with(facts + "polarity: denies", facts + "polarity: asserts");
        assertThat(spoken.levels()).isEqualTo(spring2021().levels());
        assertThat(spoken.score("militant_recruitment")).isEqualTo(spring2021().score("militant_recruitment"));
        assertThat(Situation.asOf("2021-05-02", facts + "polarity: denies").levels())
                .isEmpty();
    }

    @Test
    void aTerroristLabelClosesAnOutletAndMakesNoArmedGroup() {
        Situation label = Situation.asOf("2021-05-02", Situations.IRPT_LABEL, Situations.HIJAB_BAN);
        assertThat(label.score("closed_outlet")).isEqualTo(.75);
        assertThat(label.fired()).contains("recruitment_closed_outlet");
        assertThat(label.score("local_armed_group")).isZero();
        assertThat(label.level("attack_on_state_targets")).isEqualTo(Level.NOT_ASSESSED);
    }

    @Test
    void anAllegedCoupOpensNoGate() {
        Situation before = Situation.asOf(
                "2015-09-30", "type: SecurityEliteDefection, person: Khalimov, act: defection, on: '2015-05-01'");
        Situation alleged =
                before.with("type: SecurityEliteDefection, person: Nazarzoda, act: coup_alleged, on: '2015-09-04'");
        assertThat(alleged.score("coup_confirmed")).isZero();
        assertThat(alleged.score("second_defection")).isZero();
        assertThat(alleged.score("security_service_fracture")).isEqualTo(before.score("security_service_fracture"));
        assertThat(before.with("type: SecurityEliteDefection, person: Nazarzoda, act: coup_confirmed, on: '2015-09-04'")
                        .score("coup_confirmed"))
                .isGreaterThan(.7);
    }

    @Test
    void aThreatThatOnlyTheGovernmentSeesWeighsLess() {
        String seen =
                "type: BorderIncident, direction: into_tj, armed: true, outcome: entered, on: '2021-05-01', evidence: ";
        Situation alone = Situation.asOf("2021-05-02", seen + "{origin: TJ, reliability: C, credibility: 3}");
        Situation backed = alone.with(seen + "{origin: UN, reliability: B, credibility: 2}");
        assertThat(alone.score("recent_incursion")).isLessThanOrEqualTo(.5);
        assertThat(backed.score("recent_incursion")).isGreaterThan(alone.score("recent_incursion") + .3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"planned", "forecast", "alleged"})
    void aPlanIsNoDeterrent(String standing) {
        Situation planned = Situation.asOf(
                "2021-10-18",
                HOSTILE_LINE,
                "type: ForcePosture, actor: RU, action: base_expansion, personnelTo: 9000, on: '2021-10-01', evidence: {standing: "
                        + standing + "}");
        assertThat(planned.score("csto_deterrent")).isZero();
        assertThat(planned.notices()).contains("not-support");
    }

    @Test
    void aPledgeIsNoCounterTerrorismReform() {
        String pledge =
                "type: SecurityCooperation, kind: capacity_building, parties: [TJ, PK], on: '2023-07-05', state: ";
        assertThat(Situation.asOf("2023-09-15", pledge + "pledged").score("ct_reform"))
                .isZero();
        assertThat(Situation.asOf("2023-09-15", pledge + "signed").score("ct_reform"))
                .isEqualTo(.75);
    }
}
