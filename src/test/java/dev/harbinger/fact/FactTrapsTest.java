package dev.harbinger.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.harbinger.belief.Support;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The traps of the documents that concern facts: what an analyst may post, and what must not come of it. */
class FactTrapsTest {
    private static final String GRADED = ",'origin':'UN','reliability':'B','credibility':2";
    private static final String AS_OF = "2021-05-01";

    @Test
    void echoesOfOneOriginCountOnce() {
        WeighedFacts three = Sample.weigh(
                AS_OF,
                attack("f1", "2021-05-01", GRADED),
                attack("f2", "2021-05-01", GRADED),
                attack("f3", "2021-05-01", GRADED));
        WeighedFacts one = Sample.weigh(AS_OF, attack("f1", "2021-05-01", GRADED));
        assertThat(three.live()).extracting(Fact::support).containsExactly(new Support(.75, 0));
        assertThat(one.live()).extracting(Fact::support).containsExactly(new Support(.75, 0));
    }

    @Test
    void anInterestedDenialNeitherLowersNorRaises() {
        WeighedFacts weighed = Sample.weigh(
                AS_OF,
                attack("f1", "2021-05-01", GRADED),
                attack(
                        "f2",
                        "2021-05-01",
                        ",'origin':'Taliban','reliability':'A','credibility':1,"
                                + "'standing':'denied','selfInterested':true"));
        assertThat(weighed.live()).extracting(Fact::support).containsExactly(new Support(.75, 0));
        assertThat(weighed.notices())
                .containsExactly(new Notice(
                        Notice.Code.INTERESTED_DENIAL,
                        List.of("f2"),
                        "f2 weighs nothing: Taliban denies as a party to the matter."));
    }

    @ParameterizedTest
    @CsvSource({
        "alleged, f1 supports nothing: it is alleged.",
        "planned, f1 supports nothing: it is planned.",
        "forecast, f1 supports nothing: it is a forecast."
    })
    void allegationsPlansAndForecastsAreNoFacts(String standing, String text) {
        WeighedFacts weighed =
                Sample.weigh(AS_OF, attack("f1", "2021-05-01", GRADED + ",'standing':'" + standing + "'"));
        assertThat(weighed.live()).isEmpty();
        assertThat(weighed.notices()).containsExactly(new Notice(Notice.Code.NOT_SUPPORT, List.of("f1"), text));
    }

    @Test
    void nothingIsKnownBeforeItOccursOrIsReported() {
        WeighedFacts weighed = Sample.weigh(
                AS_OF,
                attack("f1", "2023-09-01", GRADED),
                attack("f2", "2021-04-30", GRADED + ",'reportedOn':'2021-05-02'"));
        assertThat(weighed.live()).isEmpty();
        assertThat(weighed.notices())
                .extracting(Notice::code, Notice::text)
                .containsExactly(
                        tuple(
                                Notice.Code.NOT_YET_KNOWN,
                                "f1 is not yet known: it occurred on 1 September 2023, after 1 May 2021."),
                        tuple(
                                Notice.Code.NOT_YET_KNOWN,
                                "f2 is not yet known: it was reported on 2 May 2021, after 1 May 2021."));
    }

    @Test
    void staleFactsLapse() {
        WeighedFacts weighed = Sample.weigh(AS_OF, attack("f1", "2010-09-03", GRADED));
        assertThat(weighed.live()).isEmpty();
        assertThat(weighed.notices())
                .extracting(Notice::text)
                .containsExactly("f1 is past its validity: AttackIncident holds for 24 months after 3 September 2010.");
    }

    @Test
    void variantsOfANameAreOneGroup() {
        WeighedFacts weighed = Sample.weigh(
                AS_OF,
                attack("f1", ",'group':'JA'"),
                attack("f2", ",'group':'Ansarullo'"),
                attack("f3", ",'group':'tajik taliban'"));
        assertThat(weighed.live())
                .extracting(Fact::postedIds, fact -> fact.values().get("group"))
                .containsExactly(tuple(List.of("f1", "f2", "f3"), "JAMAAT_ANSARULLAH"));
        assertThat(weighed.notices()).isEmpty();
    }

    @Test
    void oneAttackWithTwoDatesOfReportIsOneAttack() {
        WeighedFacts weighed = Sample.weigh(
                "2011-05-01",
                attack("ctg", "2010-09-03", GRADED + ",'reportedOn':'2011-04-20'"),
                attack("icg", "2010-09-03", GRADED + ",'reportedOn':'2010-09-05'"));
        assertThat(weighed.live()).extracting(Fact::postedIds).containsExactly(List.of("ctg", "icg"));
    }

    @Test
    void oneEventKeyIsOneEventEvenWithTwoDaysAndPlaces() {
        WeighedFacts weighed = Sample.weigh(
                AS_OF,
                Sample.fact(
                        "f1",
                        "AttackIncident",
                        "'place':'Khujand'",
                        "'occurredOn':'2021-04-03','eventKey':'Bomb'" + GRADED),
                Sample.fact(
                        "f2",
                        "AttackIncident",
                        "'place':'Sughd'",
                        "'occurredOn':'2021-04-04','eventKey':'bomb'" + GRADED));
        assertThat(weighed.live()).extracting(Fact::postedIds).containsExactly(List.of("f1", "f2"));
        assertThat(weighed.notices())
                .extracting(Notice::code, Notice::text)
                .containsExactly(tuple(
                        Notice.Code.DIFFERING_DETAILS,
                        "f1 and f2 differ on AttackIncident: place Sughd prevails over Khujand."));
    }

    @Test
    void aDenialThatSupersedesDeletesNothing() {
        WeighedFacts weighed = Sample.weigh(
                AS_OF,
                attack("f1", "2021-05-01", GRADED),
                attack("f2", "2021-05-01", GRADED + ",'standing':'denied','selfInterested':true,'supersedes':'f1'"));
        assertThat(weighed.live()).extracting(Fact::postedIds).containsExactly(List.of("f1"));
    }

    private static String attack(String id, String fields) {
        return Sample.fact(id, "AttackIncident", "'place':'Rasht'" + fields, "'occurredOn':'2021-05-01'" + GRADED);
    }

    private static String attack(String id, String day, String evidence) {
        return Sample.fact(id, "AttackIncident", "'place':'Rasht'", "'occurredOn':'" + day + "'" + evidence);
    }
}
