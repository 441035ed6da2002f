package dev.harbinger.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.harbinger.belief.FactId;
import dev.harbinger.belief.Support;
import dev.harbinger.belief.WeighedReport;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class FactWeigherTest {
    private static final Offset<Double> EXACT = within(1e-9);
    private static final String AS_OF = "2021-05-01";

    @Test
    void weighsOneReportByItsGrade() {
        Fact fact = only(Sample.weigh(
                AS_OF, ban("f1", "2015-08-28", "banned", "'origin':'UN','reliability':'B','credibility':3")));
        assertThat(fact.id()).isEqualTo(new FactId("f1"));
        assertThat(fact.type()).isEqualTo(Sample.PARTY);
        assertThat(fact.values()).isEqualTo(Map.of("party", "IRPT", "status", "BANNED"));
        assertThat(fact.support()).isEqualTo(new Support(.5, 0));
    }

    @Test
    void halvesTheWeightOfAnAttackIn180Days() {
        Fact fact = only(Sample.weigh(AS_OF, attack("f1", "2020-11-02", "", graded("UN", "A1"))));
        assertThat(fact.support().value()).isEqualTo(.5, EXACT);
    }

    @Test
    void countsAgeFromTheLastDayButNotAfterTheAssessedOne() {
        String lasting = graded("UN", "B2") + ",'occurredUntil':'2021-06-30'";
        assertThat(only(Sample.weigh(AS_OF, attack("f1", "2020-01-01", "", lasting)))
                        .support()
                        .value())
                .isEqualTo(.75, EXACT);
        String ended = graded("UN", "B2") + ",'occurredUntil':'2020-11-02'";
        assertThat(only(Sample.weigh(AS_OF, attack("f1", "2020-01-01", "", ended)))
                        .support()
                        .value())
                .isEqualTo(.375, EXACT);
    }

    @Test
    void aFactIsAsOldAsItsLastDay() {
        assertThat(age(attack("f1", "2021-04-21", "", graded("UN", "B2")))).isEqualTo(10);
        assertThat(age(attack("f1", "2021-04-01", "", graded("UN", "B2") + ",'occurredUntil':'2021-04-30'")))
                .isEqualTo(1);
        assertThat(age(attack("f1", "2021-04-01", "", graded("UN", "B2") + ",'occurredUntil':'2021-06-30'")))
                .isZero();
    }

    @Test
    void aStateIsAsOldAsItsNewestReportAndAnEventAsItsHeaviest() {
        assertThat(age(
                        ban("f1", "2015-08-28", "banned", graded("UN", "A1")),
                        ban("f2", "2021-04-26", "banned", graded("OSCE", "C3"))))
                .isEqualTo(5);
        assertThat(age(
                        attack("f1", "2021-04-20", "", graded("UN", "A1") + ",'eventKey':'k'"),
                        attack("f2", "2021-04-28", "", graded("OSCE", "D4") + ",'eventKey':'k'")))
                .isEqualTo(11);
    }

    @Test
    void agesOfDatesAndSizesOfListsAreReadLikeFields() {
        Fact fact = only(Sample.weigh(
                AS_OF,
                Sample.fact(
                        "f1",
                        "PovertyRate",
                        "'share':30,'surveyedOn':'2021-05-04','provinces':['Sughd','Khatlon']",
                        "'occurredOn':'2021-01-01','origin':'UN','reliability':'A','credibility':1")));

        assertThat(fact.value("surveyedOn.age")).isEqualTo(-3);
        assertThat(fact.value("provinces.size")).isEqualTo(2);
        assertThat(fact.value("scores.size")).isNull();
        assertThat(fact.value("share")).isEqualTo(30.0);
        assertThat(fact.value("share.age")).isNull();
    }

    private static int age(String... facts) {
        return only(Sample.weigh(AS_OF, facts)).age();
    }

    @Test
    void mergesReportsOfOneThingFromSeveralOrigins() {
        Fact fact = only(Sample.weigh(
                AS_OF,
                ban("f2", "2015-08-28", "banned", graded("UN", "C3")),
                ban("f1", "2015-08-28", "banned", graded("OSCE", "C3"))));
        assertThat(fact.postedIds()).containsExactly("f1", "f2");
        assertThat(fact.support().value()).isEqualTo(.75, EXACT);
        assertThat(fact.reports()).extracting(WeighedReport::origin).containsExactly("OSCE", "UN");
    }

    @Test
    void countsOriginsThatDifferInCaseAsOneAndShowsOneSpelling() {
        Fact fact = only(Sample.weigh(
                AS_OF,
                ban("f1", "2015-08-28", "banned", graded("tass", "C3")),
                ban("f2", "2015-08-28", "banned", graded("TASS", "C3"))));
        assertThat(fact.support().value()).isEqualTo(.5, EXACT);
        assertThat(fact.reports()).extracting(WeighedReport::origin).containsExactly("TASS", "TASS");
    }

    @Test
    void setsAsideWhatIsPastItsTypesValidity() {
        WeighedFacts weighed = Sample.weigh("2022-04-19", mediation("f3", "2021-10-18", ""));
        assertThat(weighed.live()).isEmpty();
        assertThat(weighed.notices())
                .containsExactly(new Notice(
                        Notice.Code.EXPIRED,
                        List.of("f3"),
                        "f3 is past its validity: MediationEffort holds for 6 months after 18 October 2021."));
    }

    @Test
    void keepsAFactOnTheLastDayOfItsValidity() {
        assertThat(Sample.weigh("2022-04-18", mediation("f3", "2021-10-18", "")).live())
                .hasSize(1);
    }

    @Test
    void countsValidityFromTheLastDayOfAnInterval() {
        assertThat(Sample.weigh("2022-04-19", mediation("f3", "2021-10-18", ",'occurredUntil':'2021-10-19'"))
                        .live())
                .hasSize(1);
    }

    @Test
    void letsValidUntilOverruleTheTypesValidity() {
        assertThat(Sample.weigh("2025-01-01", mediation("f3", "2021-10-18", ",'validUntil':'2025-01-01'"))
                        .live())
                .hasSize(1);
        assertThat(Sample.weigh("2021-10-21", mediation("f3", "2021-10-18", ",'validUntil':'2021-10-20'"))
                        .notices())
                .extracting(Notice::code, Notice::text)
                .containsExactly(tuple(Notice.Code.EXPIRED, "f3 is past its validity: it held until 20 October 2021."));
    }

    @Test
    void takesTheValidityOfTheFirstCaseThatApplies() {
        String banned = Sample.fact(
                "f1",
                "MediationEffort",
                "'dyad':'TJ-KG','status':'banned'",
                "'occurredOn':'2000-01-01','origin':'UN','reliability':'A'");
        assertThat(Sample.weigh(AS_OF, banned).live()).hasSize(1);
    }

    @Test
    void letsTheNewestStateHoldIfItHasHalfTheSupport() {
        WeighedFacts weighed = Sample.weigh(
                AS_OF,
                ban("f1", "2003-01-01", "legal", graded("UN", "A1")),
                ban("f2", "2015-08-28", "banned", graded("UN", "C3")));
        assertThat(only(weighed).values()).containsEntry("status", "BANNED");
        assertThat(only(weighed).support()).isEqualTo(new Support(.5, 0));
        assertThat(weighed.notices())
                .containsExactly(
                        new Notice(
                                Notice.Code.SUPERSEDED,
                                List.of("f1"),
                                "f1 is superseded: it tells the state of 1 January 2003, and another is reported for 28 August 2015."));
    }

    @Test
    void letsANewerStateThatIsTooWeakOnlyCountAgainstTheOneThatHolds() {
        WeighedFacts weighed = Sample.weigh(
                AS_OF,
                ban("f1", "2003-01-01", "legal", graded("UN", "B2")),
                ban("f2", "2015-08-28", "banned", graded("OSCE", "D4")));
        assertThat(only(weighed).values()).containsEntry("status", "LEGAL");
        assertThat(only(weighed).support()).isEqualTo(new Support(.75 * .75, .75 * .25));
        assertThat(weighed.notices())
                .containsExactly(
                        new Notice(
                                Notice.Code.CONTESTED_BY_NEWER,
                                List.of("f2"),
                                "f2 is too weak to supersede the state of 1 January 2003; being newer, of 28 August 2015, it counts against it."));
    }

    @Test
    void letsWeakReportsSupersedeTogether() {
        WeighedFacts weighed = Sample.weigh(
                AS_OF,
                ban("f1", "2003-01-01", "legal", graded("UN", "B2")),
                ban("f2", "2015-08-28", "banned", graded("OSCE", "D4")),
                ban("f3", "2015-08-29", "banned", graded("RFE", "D4")),
                ban("f4", "2015-08-30", "banned", graded("BBC", "D4")));
        assertThat(only(weighed).values()).containsEntry("status", "BANNED");
        assertThat(only(weighed).support().value()).isEqualTo(1 - .75 * .75 * .75, EXACT);
    }

    @Test
    void aStateThatEndedDoesNotBackItsReturn() {
        WeighedFacts weighed = Sample.weigh(
                AS_OF,
                ban("f1", "2003-01-01", "legal", graded("UN", "A2")),
                ban("f2", "2015-08-28", "banned", graded("OSCE", "B2")),
                ban("f3", "2016-08-28", "legal", graded("RFE", "D4")));
        assertThat(only(weighed).values()).containsEntry("status", "BANNED");
        assertThat(only(weighed).support().value()).isEqualTo(.75 * .75, EXACT);
    }

    @Test
    void takesTheBestSupportedStateIfNoneIsWellSupportedAndTheNewestOfEquals() {
        assertThat(only(Sample.weigh(
                                AS_OF,
                                ban("f1", "2003-01-01", "legal", graded("UN", "D2") + ",'validUntil':'2030-01-01'"),
                                ban("f2", "2002-01-01", "legal", graded("OSCE", "D2")),
                                ban("f3", "2015-08-28", "banned", graded("RFE", "D4"))))
                        .values())
                .containsEntry("status", "LEGAL");
        assertThat(only(Sample.weigh(
                                AS_OF,
                                ban("f1", "2003-01-01", "legal", graded("UN", "D2")),
                                ban("f3", "2015-08-28", "banned", graded("RFE", "D4"))))
                        .values())
                .containsEntry("status", "BANNED");
    }

    @Test
    void theWordOfAPartyWeighsLittleAndSupersedesNothing() {
        String party = graded("Government", "A1") + ",'selfInterested':true";
        WeighedFacts weighed = Sample.weigh(
                AS_OF,
                ban("f1", "2003-01-01", "banned", graded("UN", "D4")),
                ban("f2", "2015-08-28", "legal", party + ",'supersedes':'f1'"));
        assertThat(only(weighed).values()).containsEntry("status", "BANNED");
        assertThat(only(weighed).support()).isEqualTo(new Support(.25 * .75, .25 * .25));
        assertThat(weighed.notices())
                .extracting(Notice::text)
                .contains(
                        "f2 is the word of a party to the matter, so it does not supersede f1.",
                        "f2 weighs 0.25 at most: Government reports as a party to the matter.");
        assertThat(only(Sample.weigh(AS_OF, ban("f1", "2003-01-01", "legal", party)))
                        .support())
                .isEqualTo(new Support(.25, 0));
    }

    @Test
    void letsOlderReportsOfTheSameStateCorroborateIt() {
        Fact fact = only(Sample.weigh(
                AS_OF,
                ban("f1", "2015-08-28", "banned", graded("UN", "C3")),
                ban("f2", "2016-08-28", "banned", graded("OSCE", "C3"))));
        assertThat(fact.support().value()).isEqualTo(.75, EXACT);
    }

    @Test
    void contestsStatesOfOneDayAndLetsTheHeaviestPrevail() {
        WeighedFacts weighed = Sample.weigh(
                AS_OF,
                ban("f1", "2015-08-28", "legal", graded("UN", "C3")),
                ban("f2", "2015-08-28", "banned", graded("OSCE", "B2")));
        Fact fact = only(weighed);
        assertThat(fact.id()).isEqualTo(new FactId("f2"));
        assertThat(fact.values()).containsEntry("status", "BANNED");
        assertThat(fact.postedIds()).containsExactly("f2");
        assertThat(fact.support()).isEqualTo(new Support(.375, .375));
        assertThat(weighed.notices())
                .containsExactly(
                        new Notice(
                                Notice.Code.CONFLICTING_VALUES,
                                List.of("f1", "f2"),
                                "f1 and f2 differ on PartyLegalStatus: status banned prevails over legal."),
                        new Notice(
                                Notice.Code.CONTESTED,
                                List.of("f1", "f2"),
                                "The reports of PartyLegalStatus in f1 and f2 contradict each other with a conflict of 0.38."));
    }

    @Test
    void decidesEqualWeightsByTheTextOfTheValuesNotById() {
        for (List<String> ids : List.of(List.of("f1", "f2"), List.of("f2", "f1"))) {
            Fact fact = only(Sample.weigh(
                    AS_OF,
                    ban(ids.get(0), "2015-08-28", "legal", graded("UN", "B2")),
                    ban(ids.get(1), "2015-08-28", "banned", graded("OSCE", "B2"))));
            assertThat(fact.values()).containsEntry("status", "BANNED");
        }
    }

    @Test
    void contestsA1AgainstA1WithoutCrashing() {
        Fact fact = only(Sample.weigh(
                AS_OF,
                ban("f1", "2015-08-28", "banned", graded("UN", "A1")),
                ban("f2", "2015-08-28", "banned", graded("OSCE", "A1") + ",'standing':'denied'")));
        assertThat(fact.support().value()).isEqualTo(.97 * .03, EXACT);
        assertThat(fact.support().conflict()).isEqualTo(.97 * .97, EXACT);
    }

    @Test
    void setsAsideADenialFromBeforeTheStateBegan() {
        WeighedFacts weighed = Sample.weigh(
                AS_OF,
                ban("f1", "2015-08-28", "banned", graded("UN", "B2")),
                ban("f2", "2015-01-01", "banned", graded("OSCE", "A1") + ",'standing':'denied'"));
        assertThat(only(weighed).support()).isEqualTo(new Support(.75, 0));
        assertThat(weighed.notices()).extracting(Notice::code).containsExactly(Notice.Code.DENIAL_SET_ASIDE);
    }

    @Test
    void countsADenialFromAfterTheStateBeganIfItIsOfTheSameValues() {
        WeighedFacts weighed = Sample.weigh(
                AS_OF,
                ban("f1", "2015-08-28", "banned", graded("UN", "B2")),
                ban("f2", "2016-01-01", "banned", graded("OSCE", "C3") + ",'standing':'denied'"),
                ban("f3", "2016-01-01", "legal", graded("OSCE", "A1") + ",'standing':'denied'"));
        assertThat(only(weighed).support()).isEqualTo(new Support(.375, .375));
        assertThat(weighed.notices())
                .extracting(Notice::code, Notice::facts)
                .containsExactly(
                        tuple(Notice.Code.CONTESTED, List.of("f1", "f2")),
                        tuple(Notice.Code.DENIAL_SET_ASIDE, List.of("f3")),
                        tuple(Notice.Code.DENIED, List.of("f1", "f2")));
    }

    @Test
    void letsADenialAloneSupportNothing() {
        WeighedFacts weighed =
                Sample.weigh(AS_OF, ban("f1", "2015-08-28", "banned", graded("UN", "A1") + ",'standing':'denied'"));
        assertThat(weighed.live()).isEmpty();
        assertThat(weighed.notices())
                .containsExactly(
                        new Notice(Notice.Code.NO_WEIGHT, List.of("f1"), "f1 only denies what no report says."));
    }

    @Test
    void letsGradesEAndFiveSupportNothing() {
        WeighedFacts weighed = Sample.weigh(
                AS_OF,
                ban("f1", "2015-08-28", "banned", graded("UN", "E1")),
                ban("f2", "2015-08-28", "banned", graded("OSCE", "A5")));
        assertThat(weighed.live()).isEmpty();
        assertThat(weighed.notices())
                .extracting(Notice::text)
                .containsExactly("f1 has no weight: its grade is E1.", "f2 has no weight: its grade is A5.");
    }

    @Test
    void keepsTwoEventsOfTwoDaysApart() {
        WeighedFacts weighed = Sample.weigh(
                AS_OF,
                attack("f1", "2021-01-01", "", graded("UN", "A1")),
                attack("f2", "2021-01-02", "", graded("UN", "A1")));
        assertThat(weighed.live()).extracting(Fact::id).containsExactly(new FactId("f1"), new FactId("f2"));
    }

    @Test
    void keepsSpeechesApartUnlessEveryValueIsTheSame() {
        WeighedFacts weighed =
                Sample.weigh(AS_OF, speech("f1", "border"), speech("f2", "trade"), speech("f3", "border"));
        assertThat(weighed.live()).extracting(Fact::postedIds).containsExactly(List.of("f1", "f3"), List.of("f2"));
    }

    @Test
    void takesDifferingDetailsFromTheHeaviestReportAndFillsTheRest() {
        WeighedFacts weighed = Sample.weigh(
                AS_OF,
                attack("f1", "2021-05-01", ",'killed':3,'group':'IMU'", graded("UN", "C3")),
                attack("f2", "2021-05-01", ",'killed':5", graded("OSCE", "B2")));
        assertThat(only(weighed).values()).isEqualTo(Map.of("place", "Rasht", "killed", 5, "group", "IMU"));
        assertThat(weighed.notices())
                .containsExactly(new Notice(
                        Notice.Code.DIFFERING_DETAILS,
                        List.of("f1", "f2"),
                        "f1 and f2 differ on AttackIncident: killed 5 prevails over 3."));
    }

    @Test
    void closesAFactThatALiveOneSupersedes() {
        WeighedFacts weighed = Sample.weigh(
                AS_OF,
                attack("f1", "2021-01-01", "", graded("UN", "A1")),
                attack("f2", "2021-01-02", "", graded("UN", "A1") + ",'supersedes':'f1'"));
        assertThat(weighed.live()).extracting(Fact::postedIds).containsExactly(List.of("f2"));
        assertThat(weighed.notices())
                .containsExactly(new Notice(Notice.Code.SUPERSEDED, List.of("f1"), "f1 is superseded by f2."));
    }

    @Test
    void keepsAFactThatOnlyAFutureOneSupersedes() {
        WeighedFacts weighed = Sample.weigh(
                AS_OF,
                attack("f1", "2021-01-01", "", graded("UN", "A1")),
                attack("f2", "2021-06-01", "", graded("UN", "A1") + ",'supersedes':'f1'"));
        assertThat(weighed.live()).extracting(Fact::postedIds).containsExactly(List.of("f1"));
        assertThat(weighed.notices())
                .extracting(Notice::code)
                .containsExactly(Notice.Code.NOT_YET_KNOWN, Notice.Code.SUPERSEDES_IGNORED);
    }

    @Test
    void listsUngradedAndUnattributedReportsOnceEach() {
        WeighedFacts weighed = Sample.weigh(
                AS_OF,
                attack("f2", "2021-01-01", "", "'reference':'x'"),
                attack("f1", "2021-01-02", "", "'reference':'x'"));
        assertThat(weighed.notices())
                .containsExactly(
                        new Notice(
                                Notice.Code.UNATTRIBUTED,
                                List.of("f1", "f2"),
                                "Without an origin, and so counted as one and the same origin: f1 and f2."),
                        new Notice(
                                Notice.Code.UNGRADED,
                                List.of("f1", "f2"),
                                "Without a grade, and so counted as F6: f1 and f2."));
    }

    private static Fact only(WeighedFacts weighed) {
        assertThat(weighed.live()).hasSize(1);
        return weighed.live().get(0);
    }

    private static String graded(String origin, String grade) {
        return "'origin':'" + origin + "','reliability':'" + grade.charAt(0) + "','credibility':" + grade.charAt(1);
    }

    private static String ban(String id, String day, String status, String evidence) {
        return Sample.fact(
                id,
                "PartyLegalStatus",
                "'party':'IRPT','status':'" + status + "'",
                "'occurredOn':'" + day + "'," + evidence);
    }

    private static String attack(String id, String day, String fields, String evidence) {
        return Sample.fact(id, "AttackIncident", "'place':'Rasht'" + fields, "'occurredOn':'" + day + "'," + evidence);
    }

    private static String mediation(String id, String day, String evidence) {
        return Sample.fact(
                id, "MediationEffort", "'dyad':'TJ-KG'", "'occurredOn':'" + day + "'," + graded("UN", "B2") + evidence);
    }

    private static String speech(String id, String topic) {
        return Sample.fact(id, "Speech", "'topic':'" + topic + "'", "'occurredOn':'2021-01-01'," + graded("UN", "B2"));
    }
}
