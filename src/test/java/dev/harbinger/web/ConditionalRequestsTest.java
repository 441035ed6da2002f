package dev.harbinger.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who has an answer already is told so, and nobody is told so of another answer. */
@QuarkusTest
class ConditionalRequestsTest {
    private static final String PACK = "/v1/packs/tajikistan";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/packs",
                PACK,
                PACK + "/rules",
                PACK + "/rules?outcome=militant_recruitment",
                PACK + "/rules/recruitment_closed_outlet",
                PACK + "/claims",
                PACK + "/claims/CTG21-10",
                PACK + "/outcomes",
                PACK + "/outcomes/militant_recruitment",
                PACK + "/findings",
                PACK + "/vocabulary",
                PACK + "/coverage"
            })
    void whatRulesSayIsAskedForAgain(String path) {
        assertHoldsUntilAskedAgain(path, "*/*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "why/militant_recruitment",
                "why-not/militant_recruitment",
                "why-not/recruitment_closed_outlet",
                "contrast/militant_recruitment",
                "gaps",
                "brief",
                "graph",
                "sensitivity",
                "diff/"
            })
    void whatIsAnsweredOfAKeptAssessmentIsAskedForAgain(String question) {
        String id = assessed(FactSets.changed(ConditionalRequestsTest::shortened));
        String path = "/v1/assessments/" + id + "/" + question + (question.endsWith("/") ? id : "");
        assertHoldsUntilAskedAgain(path, "application/json, text/markdown");
    }

    @Test
    void aKeptAssessmentHoldsForEver() {
        String id = assessed(FactSets.kyrgyzClash());
        for (String path : List.of("/v1/assessments/" + id, "/v1/assessments/" + id + "/facts")) {
            Response first = get(path, "application/json");
            assertThat(first.header("Cache-Control")).isEqualTo("private, max-age=31536000, immutable");
            assertUnchanged(first, path, "application/json");
        }
        assertHoldsUntilAskedAgain("/v1/assessments/" + id, "text/markdown");
    }

    @Test
    void eachFormAndEachWishHasATagOfItsOwn() {
        String id = assessed(FactSets.kyrgyzClash());
        String why = "/v1/assessments/" + id + "/why/militant_recruitment";
        List<Response> answers = List.of(
                get("/v1/assessments/" + id, "application/json"),
                get("/v1/assessments/" + id, "text/markdown"),
                get("/v1/assessments/" + id + "?explain=none", "application/json"),
                get("/v1/assessments/" + id + "/facts", "application/json"),
                get(why, "application/json"),
                get(why, "text/markdown"),
                get(why + "?length=short", "text/markdown"),
                given().header("Accept-Encoding", "identity")
                        .accept("text/markdown")
                        .get(why),
                get(PACK + "/rules", "*/*"),
                get(PACK + "/rules?outcome=militant_recruitment", "*/*"));
        Set<String> tags = answers.stream().map(answer -> answer.header("ETag")).collect(Collectors.toSet());
        assertThat(tags).hasSize(answers.size()).allMatch(tag -> tag.matches("\"[0-9a-f]{64}\""));
    }

    @Test
    void whatDoesNotExistHasNoTag() {
        Expect.problem(get(PACK + "/claims/none", "*/*"), 404, "unknown-claim");
        assertThat(get(PACK + "/claims/none", "*/*").header("ETag")).isNull();
        assertThat(get(PACK + "/status", "*/*").header("Cache-Control")).isEqualTo("no-store");
    }

    private static void assertHoldsUntilAskedAgain(String path, String accept) {
        Response first = get(path, accept);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.header("Cache-Control")).isEqualTo("private, no-cache");
        assertUnchanged(first, path, accept);
    }

    private static void assertUnchanged(Response first, String path, String accept) {
        assertThat(first.header("Vary")).isEqualTo("Accept, Accept-Encoding");
        Response second = given().accept(accept)
                .header("If-None-Match", first.header("ETag"))
                .get(path);
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.asString()).isEmpty();
        for (String header : List.of("ETag", "Cache-Control", "Vary")) {
            assertThat(second.header(header)).isEqualTo(first.header(header));
        }
        Response other =
                given().accept(accept).header("If-None-Match", "\"another\"").get(path);
        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(other.asByteArray()).isEqualTo(first.asByteArray());
    }

    /** Few facts, so that no question runs out of time on a busy machine. */
    private static void shortened(ObjectNode document) {
        ArrayNode facts = (ArrayNode) document.path("facts");
        while (facts.size() > 3) {
            facts.remove(facts.size() - 1);
        }
    }

    private static String assessed(String factSet) {
        return given().contentType("application/json")
                .body(factSet)
                .post("/v1/assessments?explain=none")
                .path("id");
    }

    private static Response get(String path, String accept) {
        return given().accept(accept).get(path);
    }
}
