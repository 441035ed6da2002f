package dev.harbinger.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts that are wrong, each with the one problem that it must have. */
class BadFactTest {
    private static final String DAY = "'occurredOn':'2021-01-01'";

    @Test
    void tellsAnUnknownTypeWithTheOneMeant() {
        assertThat(problem("AtackIncident", "'place':'Rasht'", DAY))
                .isEqualTo(new FactProblem(
                        "/facts/0/type",
                        "unknown-type",
                        "The type (AtackIncident) is unknown.",
                        "AtackIncident",
                        List.of("PartyLegalStatus", "MediationEffort", "PovertyRate", "AttackIncident", "Speech"),
                        "AttackIncident"));
    }

    @Test
    void tellsAnUnknownFieldWithTheOneMeant() {
        assertThat(problem("AttackIncident", "'place':'Rasht','groop':'IMU'", DAY))
                .isEqualTo(new FactProblem(
                        "/facts/0/groop",
                        "unknown-field",
                        "The field (groop) of AttackIncident is unknown.",
                        "groop",
                        List.of("id", "type", "evidence", "place", "group", "killed"),
                        "group"));
    }

    @Test
    void tellsThatWhatIsCountedIsNotPosted() {
        assertThat(problem("AttackIncident", "'place':'Rasht','age':3", DAY).text())
                .isEqualTo("The field (age) of AttackIncident is counted, not posted.");
        assertThat(problem("PovertyRate", "'share':3,'provinces.size':3", DAY).text())
                .isEqualTo("The field (provinces.size) of PovertyRate is counted, not posted.");
    }

    @Test
    void tellsAnUnknownFieldOfEvidence() {
        FactProblem problem = problem("AttackIncident", "'place':'Rasht'", DAY + ",'ocurredUntil':'2021-01-02'");
        assertThat(problem.pointer()).isEqualTo("/facts/0/evidence/ocurredUntil");
        assertThat(problem.didYouMean()).isEqualTo("occurredUntil");
    }

    @Test
    void tellsAnUnknownConstantWithThoseAllowed() {
        assertThat(problem("PartyLegalStatus", "'party':'IRPT','status':'baned'", DAY))
                .isEqualTo(new FactProblem(
                        "/facts/0/status",
                        "unknown-value",
                        "The status (baned) is unknown.",
                        "baned",
                        List.of("legal", "banned", "designated_terrorist"),
                        "banned"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'share':100.5 | /facts/0/share | out-of-range | The share (100.5) is not between 0 and 100.",
                "'share':-1 | /facts/0/share | out-of-range | The share (-1) is not between 0 and 100.",
                "'share':1,'year':1989 | /facts/0/year | out-of-range | The year (1989) is not at least 1990.",
                "'share':1,'year':2019.5 | /facts/0/year | not-whole | The year (2019.5) is not a whole number.",
                "'share':1,'year':3000000000 | /facts/0/year | number-too-large | The year (3000000000) is too large.",
                "'share':1,'year':1e999999999 | /facts/0/year | number-too-large | The year (Infinity) is too large.",
                "'share':1e999 | /facts/0/share | number-too-large | The share (Infinity) is too large.",
                "'share':'12' | /facts/0/share | wrong-kind | The share is a text but must be a number.",
                "'share':[12] | /facts/0/share | wrong-kind | The share is a list but must be a number.",
                "'share':{} | /facts/0/share | wrong-kind | The share is an object but must be a number.",
                "'share':true | /facts/0/share | wrong-kind | The share is true or false but must be a number.",
                "'share':1,'measured':'yes' | /facts/0/measured | wrong-kind | The measured is a text but must be true or false.",
                "'share':1,'provinces':'Sughd' | /facts/0/provinces | wrong-kind | The provinces is a text but must be a list.",
                "'share':1,'provinces':['a',1] | /facts/0/provinces/1 | wrong-kind | The provinces[1] is a number but must be a text.",
                "'share':1,'provinces':[null] | /facts/0/provinces/0 | wrong-kind | The provinces[0] is null but must be a text.",
                "'share':1,'provinces':[' '] | /facts/0/provinces/0 | empty-text | The provinces[0] is empty.",
                "'share':1,'scores':[11] | /facts/0/scores/0 | out-of-range | The scores[0] (11) is not between 0 and 10.",
                "'share':1,'surveyedOn':'2021-02-30' | /facts/0/surveyedOn | impossible-date | The surveyedOn (2021-02-30) is not a day of the calendar.",
                "'share':1,'surveyedOn':'30.02.2021' | /facts/0/surveyedOn | wrong-format | The surveyedOn (30.02.2021) is not of the form yyyy-mm-dd.",
                "'share':1,'surveyedOn':'2201-01-01' | /facts/0/surveyedOn | out-of-range | The surveyedOn (2201-01-01) is not within the years 1900 to 2200.",
                "'year':2020 | /facts/0/share | missing | The share of facts[0] is missing.",
                "'share':null | /facts/0/share | missing | The share of facts[0] is missing."
            })
    void tellsWhatIsWrongWithAField(String fields, String pointer, String code, String text) {
        FactProblem problem = problem("PovertyRate", fields, DAY);
        assertThat(tuple(problem.pointer(), problem.code(), problem.text())).isEqualTo(tuple(pointer, code, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'origin':'x' | occurredOn | missing | The occurredOn of evidence is missing.",
                "'occurredOn':'2021-02-30' | occurredOn | impossible-date | The occurredOn (2021-02-30) is not a day of the calendar.",
                "'occurredOn':'1899-12-31' | occurredOn | out-of-range | The occurredOn (1899-12-31) is not within the years 1900 to 2200.",
                "'occurredOn':20210101 | occurredOn | wrong-kind | The occurredOn is a number but must be a text.",
                "'occurredOn':'2021-01-02','occurredUntil':'2021-01-01' | occurredUntil | until-before-start | The occurredUntil (2021-01-01) is before the occurredOn (2021-01-02).",
                "'occurredOn':'2021-01-02','reportedOn':'2021-01-01' | reportedOn | reported-before-start | The reportedOn (2021-01-01) is before the occurredOn (2021-01-02).",
                "'occurredOn':'2021-01-01','reliability':'G' | reliability | unknown-value | The reliability (G) is unknown.",
                "'occurredOn':'2021-01-01','credibility':7 | credibility | out-of-range | The credibility (7) is not between 1 and 6.",
                "'occurredOn':'2021-01-01','credibility':0 | credibility | out-of-range | The credibility (0) is not between 1 and 6.",
                "'occurredOn':'2021-01-01','credibility':'07' | credibility | out-of-range | The credibility (07) is not between 1 and 6.",
                "'occurredOn':'2021-01-01','credibility':2.5 | credibility | not-whole | The credibility (2.5) is not a whole number.",
                "'occurredOn':'2021-01-01','standing':'rumoured' | standing | unknown-value | The standing (rumoured) is unknown.",
                "'occurredOn':'2021-01-01','selfInterested':'no' | selfInterested | wrong-kind | The selfInterested is a text but must be true or false.",
                "'occurredOn':'2021-01-01','supersedes':'f9' | supersedes | supersedes-unknown | The fact supersedes (f9), which is no fact of this set.",
                "'occurredOn':'2021-01-01','supersedes':'f1' | supersedes | supersedes-itself | The fact supersedes (f1), and so, in the end, itself."
            })
    void tellsWhatIsWrongWithTheEvidence(String evidence, String member, String code, String text) {
        FactProblem problem = problem("AttackIncident", "'place':'Rasht'", evidence);
        assertThat(tuple(problem.pointer(), problem.code(), problem.text()))
                .isEqualTo(tuple("/facts/0/evidence/" + member, code, text));
    }

    @Test
    void wantsIdTypeAndEvidence() {
        assertThat(Sample.problems(Sample.document("2021-05-01", "{}")))
                .extracting(FactProblem::pointer, FactProblem::code)
                .containsExactly(
                        tuple("/facts/0/id", "missing"),
                        tuple("/facts/0/type", "missing"),
                        tuple("/facts/0/evidence", "missing"));
    }

    @Test
    void wantsEachFactToBeAnObject() {
        assertThat(Sample.problems(Sample.document("2021-05-01", "[]", "null", "7")))
                .extracting(FactProblem::pointer, FactProblem::code)
                .containsExactly(
                        tuple("/facts/0", "wrong-kind"),
                        tuple("/facts/1", "wrong-kind"),
                        tuple("/facts/2", "wrong-kind"));
    }

    @Test
    void namesBothPlacesOfADuplicateId() {
        assertThat(Sample.problems(Sample.document("2021-05-01", attack("f1", ""), attack("f2", ""), attack("f1", ""))))
                .containsExactly(new FactProblem(
                        "/facts/2/id",
                        "duplicate-id",
                        "The id (f1) of /facts/2 is already the id of /facts/0.",
                        "f1",
                        List.of(),
                        null));
    }

    @ParameterizedTest
    @CsvSource({"a b", "ü", "f/1"})
    void refusesIdsOfOtherCharacters(String id) {
        assertThat(Sample.problems(Sample.document("2021-05-01", attack(id, ""))))
                .extracting(FactProblem::pointer, FactProblem::code, FactProblem::value)
                .containsExactly(tuple("/facts/0/id", "bad-id", id));
    }

    @Test
    void refusesToSupersedeInALoop() {
        assertThat(Sample.problems(Sample.document(
                        "2021-05-01",
                        attack("f1", ",'supersedes':'f2'"),
                        attack("f2", ",'supersedes':'f3'"),
                        attack("f3", ",'supersedes':'f2'"))))
                .extracting(FactProblem::pointer, FactProblem::code)
                .containsExactly(
                        tuple("/facts/1/evidence/supersedes", "supersedes-itself"),
                        tuple("/facts/2/evidence/supersedes", "supersedes-itself"));
    }

    @Test
    void refusesToSupersedeAFactOfAnotherType() {
        String speech = Sample.fact("f2", "Speech", "", DAY);
        assertThat(Sample.problems(Sample.document("2021-05-01", attack("f1", ",'supersedes':'f2'"), speech)))
                .extracting(FactProblem::code, FactProblem::text)
                .containsExactly(
                        tuple("supersedes-other-type", "The fact supersedes (f2), which is of another type (Speech)."));
    }

    @Test
    void offersTheIdThatMayHaveBeenMeant() {
        assertThat(Sample.problems(Sample.document(
                        "2021-05-01", attack("attack-2010", ""), attack("f2", ",'supersedes':'atack-2010'"))))
                .extracting(FactProblem::didYouMean)
                .containsExactly("attack-2010");
    }

    @ParameterizedTest
    @CsvSource({"\\u0000", "\\u001b[31m", "\\u007f", "\\ud800"})
    void refusesControlCharactersAndHalvesOfCharacters(String escaped) {
        FactProblem problem = problem("AttackIncident", "'place':'Ra" + escaped + "sht'", DAY);
        assertThat(problem.code()).isEqualTo("control-character");
        assertThat(problem.value()).asString().startsWith("Ra\\u").endsWith("sht");
    }

    @Test
    void refusesAnEmptyRequiredText() {
        assertThat(problem("AttackIncident", "'place':' '", DAY).code()).isEqualTo("empty-text");
    }

    @Test
    @Timeout(5)
    void refusesATextOfAMegabyteAndQuotesLittleOfIt() {
        FactProblem problem = problem("AttackIncident", "'place':'" + "x".repeat(1_000_000) + "'", DAY);
        assertThat(problem.text()).isEqualTo("The place has 1000000 characters; at most 2000 are allowed.");
        assertThat(problem.value()).asString().hasSize(100).endsWith("xxx...");
    }

    @Test
    void quotesLittleOfALongName() {
        FactProblem problem = problem("AttackIncident", "'place':'Rasht','" + "y".repeat(5_000) + "':1", DAY);
        assertThat(problem.pointer()).hasSize("/facts/0/".length() + 100);
        assertThat(problem.text()).hasSizeLessThan(200);
    }

    @Test
    void refusesANumberOfFourHundredDigits() {
        FactProblem problem = problem("AttackIncident", "'place':'Rasht','killed':1" + "0".repeat(400), DAY);
        assertThat(problem.code()).isEqualTo("number-too-large");
        assertThat(problem.value()).asString().hasSize(100);
    }

    @Test
    void refusesALongList() {
        String elements = "1,".repeat(100) + "1";
        assertThat(problem("PovertyRate", "'share':1,'scores':[" + elements + "]", DAY)
                        .text())
                .isEqualTo("The scores has 101 elements; at most 100 are allowed.");
    }

    @Test
    void collectsEveryProblemInTheOrderOfTheDocument() {
        String document = Sample.json("{'asOf':'2021-02-29','subjekt':'x','facts':["
                + "{'evidence':{'occurredOn':'x','reliability':'G'},'killed':-1,'id':'f1','type':'AttackIncident'},"
                + "{'id':'f1','type':'Nothing','evidence':7}],'subject':''}");
        assertThat(Sample.problems(document))
                .extracting(FactProblem::pointer)
                .containsExactly(
                        "/asOf",
                        "/subjekt",
                        "/facts/0/evidence/occurredOn",
                        "/facts/0/evidence/reliability",
                        "/facts/0/killed",
                        "/facts/0/place",
                        "/facts/1/id",
                        "/facts/1/type",
                        "/facts/1/evidence",
                        "/subject");
    }

    private static String attack(String id, String moreEvidence) {
        return Sample.fact(id, "AttackIncident", "'place':'Rasht'", DAY + moreEvidence);
    }

    private static FactProblem problem(String type, String fields, String evidence) {
        List<FactProblem> problems =
                Sample.problems(Sample.document("2021-05-01", Sample.fact("f1", type, fields, evidence)));
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    @Test
    void tellsTheValueAsItWasPostedAndTheLettersAsTheyAreWritten() {
        assertThat(problem("AttackIncident", "'place':'Rasht'", "'occurredOn':'2021-01-01','credibility':7")
                        .value())
                .isEqualTo(7);
        assertThat(problem("AttackIncident", "'place':true", "'occurredOn':'2021-01-01'")
                        .value())
                .isEqualTo(true);
        assertThat(problem("AttackIncident", "'place':'Rasht'", "'occurredOn':'2021-01-01','reliability':'G'")
                        .allowed())
                .containsExactly("A", "B", "C", "D", "E", "F");
        assertThat(problem("AttackIncident", "'place':'Rasht'", "'occurredOn':'2021-01-01','standing':'G'")
                        .allowed())
                .contains("reported");
    }
}
