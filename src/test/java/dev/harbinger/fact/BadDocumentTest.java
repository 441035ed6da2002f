package dev.harbinger.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are wrong as a whole. */
class BadDocumentTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "{",
                "{\"subject\":\"Taj",
                "{\"subject\" \"Tajikistan\"}",
                "{} {}",
                "{}x",
                "{\"asOf\":NaN}",
                "{\"asOf\":01}",
                "{'asOf':1}",
                "{\"facts\":[1,]}",
                "{\"subject\":\"a\tb\"}",
                "{\"asOf\":1,\"asOf\":1}",
                "nonsense"
            })
    void tellsMalformedJsonAsTheOnlyProblem(String document) {
        List<FactProblem> problems = Sample.problems(document);
        assertThat(problems).extracting(FactProblem::code).containsExactly("malformed-json");
        assertThat(problems.get(0).pointer()).isEmpty();
        assertThat(problems.get(0).text()).contains("line 1, column ").doesNotContain("jackson", "JsonRead", "Source");
    }

    @Test
    void tellsLineAndColumnOfMalformedJson() {
        assertThat(Sample.problems("{\n  \"asOf\" 1\n}").get(0).text())
                .isEqualTo("The document is not JSON, line 2, column 10.");
    }

    @Test
    void tellsInvalidUtf8WithItsByte() {
        byte[] bytes = "{\"subject\":\"x\"}".getBytes(StandardCharsets.UTF_8);
        bytes[12] = (byte) 0xC3;
        Reading reading = new FactSetReader(FactLimits.DEFAULT).read(bytes, Sample.PACKS);
        assertThat(((Reading.Rejected) reading).problems())
                .containsExactly(new FactProblem(
                        "", "invalid-utf8", "The document is not valid UTF-8 at byte 12.", null, List.of(), null));
    }

    @Test
    void refusesUtf16() {
        byte[] bytes = "{\"subject\":\"\u0411\"}".getBytes(StandardCharsets.UTF_16BE);
        Reading reading = new FactSetReader(FactLimits.DEFAULT).read(bytes, Sample.PACKS);
        assertThat(reading).isInstanceOf(Reading.Rejected.class);
    }

    @Test
    void refusesDeepNesting() {
        List<FactProblem> problems = Sample.problems("{\"facts\":" + "[".repeat(100_000));
        assertThat(problems).extracting(FactProblem::code).containsExactly("too-deep");
        assertThat(problems.get(0).text()).startsWith("The document is nested deeper than 16 levels, line 1, column ");
    }

    @Test
    @Timeout(5)
    void refusesANumberOfAMillionDigits() {
        assertThat(Sample.problems("{\"asOf\":" + "9".repeat(1_000_000) + "}"))
                .extracting(FactProblem::code)
                .containsExactly("too-long");
    }

    @Test
    void refusesMoreValuesThanAnyFactSetNeeds() {
        List<FactProblem> problems = Sample.problems("{\"facts\":[" + "{},".repeat(600_000) + "{}]}");
        assertThat(problems).extracting(FactProblem::code).containsExactly("too-long");
        assertThat(problems.get(0).text())
                .startsWith("The document has more than 1000000 names, values and brackets, line 1, column ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "\"x\"", "null", "true"})
    void refusesADocumentThatIsNoObject(String document) {
        assertThat(Sample.problems(document))
                .extracting(FactProblem::pointer, FactProblem::code)
                .containsExactly(tuple("", "wrong-kind"));
    }

    @Test
    void namesEveryMissingMember() {
        assertThat(Sample.problems("{}"))
                .extracting(FactProblem::pointer)
                .containsExactly("/subject", "/asOf", "/facts");
        assertThat(Sample.problems("{}")).extracting(FactProblem::code).containsOnly("missing");
    }

    @Test
    void asksForAPackIfThereIsNoDefault() {
        byte[] document = Sample.document("2021-05-01").getBytes(StandardCharsets.UTF_8);
        Reading reading = new FactSetReader(FactLimits.DEFAULT).read(document, Sample.packs(null));
        assertThat(((Reading.Rejected) reading).problems())
                .containsExactly(new FactProblem(
                        "/pack", "missing", "The fact set has no `pack`.", null, List.of("tajikistan"), null));
    }

    @Test
    void tellsAnUnknownPackAndWhatElseIsWrong() {
        List<FactProblem> problems = Sample.problems(
                Sample.json("{'pack':'tajikstan','subject':'x','asOf':'2021-13-01','facts':[{'id':'a b'}]}"));
        assertThat(problems)
                .extracting(FactProblem::code)
                .containsExactly("unknown-pack", "impossible-date", "bad-id", "missing", "missing");
        assertThat(problems.get(0).didYouMean()).isEqualTo("tajikistan");
    }

    @Test
    void tellsAnUnknownSubject() {
        FactProblem problem = onlyProblem("{'subject':'Tadjikistan','asOf':'2021-05-01','facts':[]}");
        assertThat(problem)
                .isEqualTo(new FactProblem(
                        "/subject",
                        "unknown-subject",
                        "The subject (Tadjikistan) is unknown to the pack.",
                        "Tadjikistan",
                        List.of("Tajikistan"),
                        "Tajikistan"));
    }

    @Test
    void tellsAnUnknownMember() {
        FactProblem problem = onlyProblem("{'subject':'TJK','asOf':'2021-05-01','facts':[],'asof/x':1}");
        assertThat(problem.pointer()).isEqualTo("/asof~1x");
        assertThat(problem.code()).isEqualTo("unknown-field");
        assertThat(problem.didYouMean()).isEqualTo("asOf");
    }

    @Test
    void tellsTooManyFactsOnce() {
        String facts = IntStream.range(0, 10_001).mapToObj(i -> "{}").collect(Collectors.joining(","));
        assertThat(Sample.problems(Sample.document("2021-05-01", facts)))
                .containsExactly(new FactProblem(
                        "/facts",
                        "too-many-facts",
                        "There are 10001 facts; at most 10000 are allowed.",
                        "10001",
                        List.of(),
                        null));
    }

    @Test
    void takesAsManyFactsAsAllowed() {
        String facts = IntStream.range(0, 10_000)
                .mapToObj(i ->
                        Sample.fact("f" + i, "AttackIncident", "'place':'P" + i + "'", "'occurredOn':'2021-01-01'"))
                .collect(Collectors.joining(","));
        assertThat(Sample.accepted(Sample.document("2021-05-01", facts)).facts())
                .hasSize(10_000);
    }

    @Test
    @Timeout(10)
    void listsAThousandProblemsAndSaysThatThereAreMore() {
        String facts =
                IntStream.range(0, 9_000).mapToObj(i -> "{\"q" + i + "\":1}").collect(Collectors.joining(","));
        List<FactProblem> problems = Sample.problems(Sample.document("2021-05-01", facts));
        assertThat(problems).hasSize(1001);
        assertThat(problems.get(1000).code()).isEqualTo("too-many-problems");
        assertThat(problems.get(1000).text())
                .isEqualTo("There are more than 1000 problems; the others are not listed.");
    }

    @Test
    @Timeout(10)
    void staysQuickWithManyUnknownFieldsInOneFact() {
        String fields =
                IntStream.range(0, 300_000).mapToObj(i -> "\"q" + i + "\":1").collect(Collectors.joining(","));
        List<FactProblem> problems = Sample.problems(
                Sample.document("2021-05-01", "{\"id\":\"f\",\"type\":\"AttackIncident\"," + fields + "}"));
        assertThat(problems).hasSize(1001);
    }

    private static FactProblem onlyProblem(String document) {
        List<FactProblem> problems = Sample.problems(Sample.json(document));
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }
}
