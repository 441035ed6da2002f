package dev.harbinger.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class BadInputTest {
    static Stream<Arguments> badFactSets() {
        return Stream.of(
                bad("unknown-pack", "/pack", FactSets.changed(set -> set.put("pack", "tajikstan"))),
                bad("unknown-subject", "/subject", FactSets.changed(set -> set.put("subject", "Narnia"))),
                bad("missing", "/asOf", FactSets.changed(set -> set.remove("asOf"))),
                bad("impossible-date", "/asOf", FactSets.changed(set -> set.put("asOf", "2021-02-30"))),
                bad("unknown-type", "/facts/6/type", FactSets.withPoverty(fact -> fact.put("type", "Povertty"))),
                bad("unknown-field", "/facts/6/valeu", FactSets.withPoverty(fact -> fact.put("valeu", 3))),
                bad("missing", "/facts/6/indicator", FactSets.withPoverty(fact -> fact.remove("indicator"))),
                bad("unknown-value", "/facts/6/unit", FactSets.withPoverty(fact -> fact.put("unit", "pounds"))),
                bad("wrong-kind", "/facts/6/value", FactSets.withPoverty(fact -> fact.put("value", "much"))),
                bad("duplicate-id", "/facts/6/id", FactSets.withPoverty(fact -> fact.put("id", "f01-civic-space"))),
                bad(
                        "supersedes-unknown",
                        "/facts/6/evidence/supersedes",
                        FactSets.withPoverty(fact -> evidence(fact).put("supersedes", "stranger"))),
                bad(
                        "unknown-value",
                        "/facts/6/evidence/reliability",
                        FactSets.withPoverty(fact -> evidence(fact).put("reliability", "G"))),
                bad(
                        "out-of-range",
                        "/facts/6/evidence/credibility",
                        FactSets.withPoverty(fact -> evidence(fact).put("credibility", 7))),
                bad("too-many-facts", "/facts", FactSets.ofSize(10_001)),
                bad("text-too-long", "/subject", FactSets.changed(set -> set.put("subject", "x".repeat(1_000_000)))),
                bad("too-deep", "", "{\"facts\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}"));
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("badFactSets")
    void everyFaultIsNamedWithItsPlace(String code, String pointer, String body) {
        Response answer = post(body.getBytes(StandardCharsets.UTF_8));
        JsonNode problem = problem(answer, 400, "invalid-fact-set");
        List<String> found = new ArrayList<>();
        problem.path("problems")
                .forEach(fault -> found.add(fault.path("code").asText() + " at "
                        + fault.path("pointer").asText()));
        assertThat(found).as(problem.toPrettyString()).contains(code + " at " + pointer);
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        String body = FactSets.changed(set -> {
            set.remove("asOf");
            ArrayNode facts = (ArrayNode) set.path("facts");
            evidence((ObjectNode) facts.path(0)).put("reliability", "G");
            ((ObjectNode) facts.path(6)).put("type", "SocioeconomicIndicater");
        });
        JsonNode problem = problem(post(body.getBytes(StandardCharsets.UTF_8)), 400, "invalid-fact-set");
        assertThat(problem.path("problems")).hasSize(3);
        assertThat(problem.path("detail").asText()).isEqualTo("The fact set has 3 problems.");
        assertThat(problem.findValuesAsText("didYouMean")).contains("SocioeconomicIndicator");
    }

    @Test
    void whatIsNotJsonIsRefused() {
        problem(post("{\"asOf\": ".getBytes(StandardCharsets.UTF_8)), 400, "malformed-json");
        problem(post("".getBytes(StandardCharsets.UTF_8)), 400, "malformed-json");
    }

    @Test
    void whatIsNotUtf8IsRefused() {
        byte[] body =
                FactSets.kyrgyzClash().replace("Tajikistan", "T\u00e4jikistan").getBytes(StandardCharsets.ISO_8859_1);
        problem(post(body), 400, "malformed-json");
    }

    @Test
    void aBodyOverTheLimitIsRefused() {
        problem(post(" ".repeat(10 * 1024 * 1024 + 1).getBytes(StandardCharsets.US_ASCII)), 413, "body-too-large");
    }

    private static ObjectNode evidence(ObjectNode fact) {
        return (ObjectNode) fact.path("evidence");
    }

    private static Arguments bad(String code, String pointer, String body) {
        return Arguments.of(code, pointer, body);
    }

    private static Response post(byte[] body) {
        return given().contentType("application/json").body(body).post("/v1/assessments");
    }

    private static JsonNode problem(Response answer, int status, String code) {
        return Expect.problem(answer, status, code);
    }
}
