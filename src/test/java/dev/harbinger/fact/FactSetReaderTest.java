package dev.harbinger.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.harbinger.belief.AdmiraltyGrade;
import dev.harbinger.belief.Reliability;
import dev.harbinger.belief.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactSetReaderTest {
    private static final String DAY = "'occurredOn':'2021-01-01'";

    @Test
    void readsAWholeFact() {
        FactSet set = Sample.accepted(Sample.document(
                "2021-05-01",
                Sample.fact(
                        "f1",
                        "PartyLegalStatus",
                        "'party':'IRPT','status':'designated-terrorist'",
                        "'occurredOn':'2015-08-28','occurredUntil':'2015-09-29','reportedOn':'2015-09-30',"
                                + "'validUntil':'2030-01-01','origin':'Supreme Court','reliability':'b',"
                                + "'credibility':2,'standing':'Denied','selfInterested':true,'eventKey':'ban',"
                                + "'reference':'NEE16 P5'")));
        assertThat(set.pack()).isEqualTo("tajikistan");
        assertThat(set.subject()).isEqualTo("Tajikistan");
        assertThat(set.asOf()).isEqualTo(LocalDate.of(2021, 5, 1));
        assertThat(set.facts())
                .containsExactly(new PostedFact(
                        "f1",
                        Sample.PARTY,
                        Map.of("party", "IRPT", "status", "DESIGNATED_TERRORIST"),
                        new Evidence(
                                LocalDate.of(2015, 8, 28),
                                LocalDate.of(2015, 9, 29),
                                LocalDate.of(2015, 9, 30),
                                LocalDate.of(2030, 1, 1),
                                "Supreme Court",
                                new AdmiraltyGrade(Reliability.B, 2),
                                Standing.DENIED,
                                true,
                                "ban",
                                null,
                                "NEE16 P5")));
    }

    @Test
    void bindsEveryKindOfValue() {
        PostedFact fact = only(
                "PovertyRate",
                "'share':27.5,'year':2019.0,'measured':true,'surveyedOn':'2020-02-29',"
                        + "'provinces':['Sughd','  Khatlon ','Sughd'],'scores':[3,1,3]",
                DAY);
        assertThat(fact.values())
                .containsEntry("share", 27.5)
                .containsEntry("year", 2019)
                .containsEntry("measured", true)
                .containsEntry("surveyedOn", LocalDate.of(2020, 2, 29))
                .containsEntry("provinces", List.of("Khatlon", "Sughd"))
                .containsEntry("scores", List.of(1, 3));
    }

    @Test
    void takesNullAsAbsent() {
        PostedFact fact = only("AttackIncident", "'place':'Rasht','group':null", DAY + ",'origin':null");
        assertThat(fact.values()).containsOnlyKeys("place");
        assertThat(fact.evidence().origin()).isEqualTo("unattributed");
    }

    @Test
    void takesAnEmptySetOfFacts() {
        assertThat(Sample.accepted(Sample.document("2021-05-01")).facts()).isEmpty();
    }

    @Test
    void resolvesNamesOfTheSubjectInAnyCase() {
        String document = Sample.json(
                "{'pack':'tajikistan','subject':' republic OF  tajikistan','asOf':'2021-05-01'," + "'facts':[]}");
        assertThat(Sample.accepted(document).subject()).isEqualTo("Tajikistan");
    }

    @Test
    void readsConstantsWithHyphenSpaceAndSlash() {
        for (String spelling : List.of("TJ-KG", "tj kg", "Tj/Kg", "tj_kg")) {
            PostedFact fact = only("MediationEffort", "'dyad':'" + spelling + "'", DAY);
            assertThat(fact.values()).containsEntry("dyad", "TJ_KG");
        }
    }

    @Test
    void resolvesAliasesOfConstantsAndTexts() {
        assertThat(only("AttackIncident", "'place':'Rasht','group':'tajik taliban'", DAY)
                        .values())
                .containsEntry("group", "JAMAAT_ANSARULLAH");
        assertThat(only("AttackIncident", "'place':'Rasht','group':'is-k'", DAY).values())
                .containsEntry("group", "ISKP");
        assertThat(only("PartyLegalStatus", "'party':'islamic  renaissance party','status':'banned'", DAY)
                        .values())
                .containsEntry("party", "IRPT");
    }

    @Test
    void resolvesAliasesInListsButNotInOrigins() {
        PostedFact fact = only("PovertyRate", "'share':1,'provinces':['JA']", DAY + ",'origin':'JA'");
        assertThat(fact.values()).containsEntry("provinces", List.of("Jamaat Ansarullah"));
        assertThat(fact.evidence().origin()).isEqualTo("JA");
    }

    @Test
    void composesAndFoldsTexts() {
        PostedFact fact = only("AttackIncident", "'place':'  Cafe\u0301\\n\u00a0Nord '", DAY);
        assertThat(fact.values()).containsEntry("place", "Caf\u00e9 Nord");
    }

    @Test
    void completesHalfAGrade() {
        assertThat(only("AttackIncident", "'place':'Rasht'", DAY + ",'reliability':'A'")
                        .evidence()
                        .grade())
                .hasToString("A6");
        assertThat(only("AttackIncident", "'place':'Rasht'", DAY + ",'credibility':'1'")
                        .evidence()
                        .grade())
                .hasToString("F1");
        assertThat(only("AttackIncident", "'place':'Rasht'", DAY).evidence().grade())
                .isEqualTo(AdmiraltyGrade.UNGRADED);
    }

    @Test
    void takesAByteOrderMark() {
        assertThat(Sample.accepted("\uFEFF" + Sample.document("2021-05-01")).facts())
                .isEmpty();
    }

    @Test
    void takesAReplacementCharacterThatWasPosted() {
        assertThat(only("AttackIncident", "'place':'Ra\uFFFDsht'", DAY).values())
                .containsEntry("place", "Ra\uFFFDsht");
    }

    @Test
    void refusesADefaultPackThatIsNotLoaded() {
        FactSetReader reader = new FactSetReader(FactLimits.DEFAULT);
        assertThatThrownBy(() -> reader.read("{}".getBytes(), Sample.packs("stranger")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The default pack (stranger) is not loaded.");
    }

    private static PostedFact only(String type, String fields, String evidence) {
        return Sample.accepted(Sample.document("2021-05-01", Sample.fact("f1", type, fields, evidence)))
                .facts()
                .get(0);
    }
}
