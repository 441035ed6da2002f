package dev.harbinger.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProblemApiTest {
    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/v1/nothing", "/v1/packs/tajikistan/nothing", "/q/nothing"})
    void anUnknownPathIsNotFound(String path) {
        Expect.problem(given().get(path), 404, "not-found");
    }

    @Test
    void aMethodThatIsNotAllowedIsToldWhichOnesAre() {
        var answer = given().delete("/v1/assessments");
        Expect.problem(answer, 405, "method-not-allowed");
        assertThat(answer.header("Allow").split(", ?")).containsExactlyInAnyOrder("GET", "HEAD", "OPTIONS", "POST");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/assessments, text/plain, application/json",
        "/v1/assessments/batch, application/json, application/x-ndjson",
        "/v1/questions/gaps, text/plain, application/json"
    })
    void anotherMediaTypeIsRefusedWithTheOneThatIsTaken(String path, String type, String taken) {
        JsonNode problem =
                Expect.problem(given().contentType(type).body("x").post(path), 415, "unsupported-media-type");
        assertThat(problem.path("detail").asText()).endsWith("Maybe send Content-Type: " + taken + ".");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/assessments, application/json, gzip",
        "/v1/assessments/batch, application/x-ndjson, gzip",
        "/v1/assessments, application/json, br",
        "/v1/questions/gaps, application/json, 'identity, gzip'"
    })
    void aCompressedBodyIsRefused(String path, String type, String encoding) {
        Response answer = given().contentType(type)
                .header("Content-Encoding", encoding)
                .body(new byte[] {31, (byte) 139, 8, 0})
                .post(path);
        Expect.problem(answer, 415, "unsupported-content-encoding");
        assertThat(answer.header("Accept-Encoding")).isEqualTo("identity");
    }

    @Test
    void aBodyThatSaysThatItIsNotCompressedIsRead() {
        given().contentType("application/json")
                .header("Content-Encoding", "identity")
                .body(FactSets.kyrgyzClash())
                .post("/v1/assessments?store=false&explain=none")
                .then()
                .statusCode(200);
    }

    @Test
    void aFormThatIsNotThereIsRefused() {
        Expect.problem(given().accept("image/png").get("/v1/packs"), 406, "not-acceptable");
    }

    @Test
    void everyWrongParameterIsNamedAtOnce() {
        JsonNode problem = Expect.problem(
                given().get("/v1/assessments?minLevel=HGH&from=2021-02-30&limit=501&cursor=x&subjct=T"),
                400,
                "invalid-parameter");
        assertThat(problem.path("problems").findValuesAsText("parameter"))
                .containsExactly("subjct", "minLevel", "from", "limit", "cursor");
        assertThat(problem.path("problems").findValuesAsText("didYouMean")).containsExactly("subject", "HIGH");
    }

    @Test
    void daysTheWrongWayRoundAreRefused() {
        JsonNode problem =
                Expect.problem(given().get("/v1/assessments?from=2021-05-03&to=2021-05-02"), 400, "invalid-parameter");
        assertThat(problem.at("/problems/0/code").asText()).isEqualTo("out-of-order");
    }

    @Test
    void aWrongWishForExplanationIsRefused() {
        Expect.problem(
                given().contentType("application/json")
                        .body(FactSets.kyrgyzClash())
                        .post("/v1/assessments?explain=all&store=maybe"),
                400,
                "invalid-parameter");
    }

    @Test
    void anIdIsAUuidOfAnAssessment() {
        Expect.problem(given().get("/v1/assessments/12"), 400, "invalid-parameter");
        Expect.problem(given().get("/v1/assessments/0190a5a5-0000-7000-8000-000000000000"), 404, "unknown-assessment");
        Expect.problem(
                given().get("/v1/assessments/0190a5a5-0000-7000-8000-000000000000/facts"), 404, "unknown-assessment");
    }

    @Test
    void aMisspeltPackOrRuleIsAnsweredWithTheNearest() {
        JsonNode pack = Expect.problem(given().get("/v1/packs/tajikstan"), 404, "unknown-pack");
        assertThat(pack.at("/problems/0/didYouMean").asText()).isEqualTo("tajikistan");
        String rule = given().get("/v1/packs/tajikistan/rules").path("items[0].id");
        JsonNode misspelt =
                Expect.problem(given().get("/v1/packs/tajikistan/rules/" + rule + "x"), 404, "unknown-rule");
        assertThat(misspelt.at("/problems/0/didYouMean").asText()).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource({
        "subject, /v1/assessments?subject=%00",
        "pack, /v1/assessments?pack=a%00b",
        "outcome, /v1/assessments?outcome=%1b",
        "cursor, /v1/assessments?cursor=%0a",
        "subject, /v1/subjects/%00/timeline",
        "pack, /v1/subjects/Tajikistan/timeline?pack=%00",
        "outcome, /v1/subjects/Tajikistan/timeline?outcome=%c2%85",
        "id, /v1/assessments/%00",
        "outcome, /v1/assessments/0190a5a5-0000-7000-8000-000000000000/why/%00",
        "pack, /v1/packs/%00",
        "pack, /v1/packs/%00/rules",
        "rule, /v1/packs/tajikistan/rules/%00",
        "code, /v1/problems/%00",
        "schema, /v1/schemas/%7f"
    })
    void aControlCharacterInAParameterIsRefused(String parameter, String path) {
        JsonNode problem = Expect.problem(given().urlEncodingEnabled(false).get(path), 400, "invalid-parameter");
        assertThat(problem.at("/problems"))
                .as("one fault, and not what follows from it")
                .hasSize(1);
        assertThat(problem.at("/problems/0/parameter").asText()).isEqualTo(parameter);
        assertThat(problem.at("/problems/0/code").asText()).isEqualTo("control-character");
        assertThat(problem.at("/problems/0/value").asText().chars()).noneMatch(Character::isISOControl);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/tajikistan", "/tajikistan/status", "/tajikistan/vocabulary", "/tajikistan/claims"})
    void aParameterThatNoOperationKnowsIsRefused(String path) {
        JsonNode problem = Expect.problem(given().get("/v1/packs" + path + "?source=CTG21"), 400, "invalid-parameter");
        assertThat(problem.at("/problems/0/code").asText()).isEqualTo("unknown-parameter");
    }
}
