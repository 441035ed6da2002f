package dev.harbinger.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QuestionsApiTest {
    private static final String STRANGER = "01890000-0000-7000-8000-000000000000";
    private static final String WITHOUT_WITHDRAWAL = "{\"remove\": [\"f16-us-withdrawal\", \"f17-nato-withdrawal\"]}";

    @Test
    void withoutTheWithdrawalSpilloverFallsAndNothingIsKept() {
        String id = may();
        Response answer = post("/v1/assessments/" + id + "/what-if", WITHOUT_WITHDRAWAL);
        answer.then()
                .statusCode(200)
                .body("$", not(hasKey("stored")))
                .body("difference.outcomes.find { it.outcome == 'insurgency_spillover' }.levelBefore", is("HIGH"))
                .body("difference.outcomes.find { it.outcome == 'insurgency_spillover' }.levelAfter", is("GUARDED"))
                .body("difference.findingsLost.finding", hasItem("coalition_withdrawal"));
        given().get("/v1/assessments?limit=1").then().body("items[0].id", is(id));
    }

    @Test
    void theChangedFactsAreKeptIfThatIsAskedFor() {
        String id = may();
        Response answer = post("/v1/assessments/" + id + "/what-if?store=true", WITHOUT_WITHDRAWAL);
        assertThat(answer.statusCode()).isEqualTo(201);
        String stored = answer.path("stored");
        assertThat(answer.header("Location")).isEqualTo("/v1/assessments/" + stored);
        given().get("/v1/assessments/" + stored + "/facts").then().body("facts", hasSize(17));
        given().get("/v1/assessments/" + stored).then().body("id", is(stored));
        given().post("/v1/assessments/" + stored + "/replay").then().body("equal", is(true));
        given().get("/v1/assessments/" + id + "/diff/" + stored)
                .then()
                .statusCode(200)
                .body("changes.kind", everyItem(is("removed")))
                .body("changes.id", contains("f16-us-withdrawal", "f17-nato-withdrawal"))
                .body("partial", is(false));
    }

    @Test
    void wrongChangesAreToldAtTheirPlaces() {
        JsonNode problem = Expect.problem(
                post(
                        "/v1/assessments/" + may() + "/what-if",
                        "{\"remove\": [\"f18-kyrgyz-clsh\"], \"add\": [{\"id\": \"x\"}]}"),
                400,
                "invalid-fact-set");
        assertThat(problem.path("problems").findValuesAsText("pointer"))
                .contains("/remove/0", "/add/0/type", "/add/0/evidence");
        assertThat(problem.at("/problems/0/didYouMean").asText()).isEqualTo("f18-kyrgyz-clash");
        Expect.problem(post("/v1/assessments/" + may() + "/what-if", "{"), 400, "malformed-json");
        Expect.problem(post("/v1/assessments/" + STRANGER + "/what-if", "{}"), 404, "unknown-assessment");
    }

    @Test
    void anAssessmentIsMadeAgainToTheByte() {
        String id = may();
        for (String rules : List.of("then", "now")) {
            given().post("/v1/assessments/" + id + "/replay?rules=" + rules)
                    .then()
                    .statusCode(200)
                    .body("rules", is(rules))
                    .body("equal", is(true));
        }
        Expect.problem(given().post("/v1/assessments/" + id + "/replay?rules=later"), 400, "invalid-parameter");
    }

    @Test
    void whatAnAssessmentHangsOnIsTold() {
        given().get("/v1/assessments/" + may() + "/sensitivity")
                .then()
                .statusCode(200)
                .body("facts", hasSize(18))
                .body("search.partial", is(false))
                .body(
                        "weakPoints.find { it.outcome == 'interstate_conflict_tj_kg' }.smallestSets",
                        contains(List.of("f18-kyrgyz-clash")));
    }

    @Test
    void anUnknownAssessmentHasNoAnswers() {
        for (String question : List.of("sensitivity", "diff/" + STRANGER)) {
            Expect.problem(given().get("/v1/assessments/" + STRANGER + "/" + question), 404, "unknown-assessment");
        }
        Expect.problem(given().get("/v1/assessments/" + may() + "/diff/x"), 400, "invalid-parameter");
    }

    @Test
    void theTimelineShowsTheNewestAssessmentOfEachDay() {
        for (String day : List.of("2022-01-03", "2022-01-01", "2022-01-02", "2022-01-01")) {
            asOf(day);
        }
        String newest = asOf("2022-01-01");
        Response page = given().get("/v1/subjects/Tajikistan/timeline?from=2022-01-01&to=2022-01-03&limit=2"
                + "&outcome=militant_recruitment");
        page.then()
                .statusCode(200)
                .body("items.asOf", contains("2022-01-01", "2022-01-02"))
                .body("items[0].assessment", is(newest))
                .body("items.outcomes.flatten().outcome", everyItem(is("militant_recruitment")));
        given().queryParam("cursor", page.<String>path("next"))
                .get("/v1/subjects/Tajikistan/timeline?from=2022-01-01&to=2022-01-03&limit=2")
                .then()
                .body("items.asOf", contains("2022-01-03"))
                .body("$", not(hasKey("next")));
        given().get("/v1/subjects/Tajikistan/timeline?from=2100-01-01")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        Expect.problem(given().get("/v1/subjects/Tajikistan/timeline?cursor=x"), 400, "invalid-parameter");
    }

    @Test
    void areasHaveTheirOwnPastAndPlaceInTheGraph() throws IOException {
        String rasht = Files.readString(Path.of("facts/tajikistan/2011-05-rasht-aftermath.json"));
        post("/v1/assessments?explain=none", rasht);
        String id = post("/v1/assessments?explain=none", rasht.replace("\"asOf\": \"2011-05-", "\"asOf\": \"2011-06-"))
                .path("id");
        String area = given().get("/v1/assessments/" + id)
                .path("outcomes.find { it.id == 'local_safe_haven' }.areas[0].area");

        assertThat(area).isNotNull();
        given().get("/v1/subjects/Tajikistan/timeline?from=2011-05-01&to=2011-06-30&outcome=local_safe_haven")
                .then()
                .body("items", hasSize(2))
                .body("items[1].outcomes[0]", not(hasKey("area")))
                .body("items[1].outcomes.area", hasItem(area));
        given().get("/v1/assessments/" + id)
                .then()
                .body("trend.outcomes.findAll { it.outcome == 'local_safe_haven' }.area", hasItem(area));
        given().get("/v1/assessments/" + id + "/graph?outcome=local_safe_haven")
                .then()
                .body("nodes.id", hasItem("finding:local_safe_haven@" + area))
                .body(
                        "edges.findAll { it.to == 'finding:local_safe_haven' }.from",
                        hasItem("finding:local_safe_haven@" + area))
                .body(
                        "edges.findAll { it.to == 'finding:local_safe_haven@" + area
                                + "' && it.from.startsWith('firing:') }",
                        not(empty()));
    }

    @Test
    void aTimelineIsFoundByAnyNameOfItsSubject() {
        String id = asOf("2022-02-01");
        for (String name : List.of("TJ", "tajikistan", "Republic of Tajikistan")) {
            given().get("/v1/subjects/{name}/timeline?from=2022-02-01&to=2022-02-01", name)
                    .then()
                    .statusCode(200)
                    .body("subject", is("Tajikistan"))
                    .body("items.assessment", contains(id));
        }
        JsonNode problem = Expect.problem(given().get("/v1/subjects/Tajikstan/timeline"), 404, "unknown-subject");
        assertThat(problem.at("/problems/0/didYouMean").asText()).isEqualTo("Tajikistan");
        JsonNode both = Expect.problem(
                given().get("/v1/subjects/TJ/timeline?pack=tajikstan&outcome=militant_recruitmnt"),
                400,
                "invalid-parameter");
        assertThat(both.path("problems").findValuesAsText("didYouMean"))
                .containsExactly("tajikistan", "militant_recruitment");
    }

    private static String may() {
        return post("/v1/assessments?explain=none", FactSets.kyrgyzClash()).path("id");
    }

    private static String asOf(String day) {
        return post(
                        "/v1/assessments?explain=none",
                        FactSets.changed(document -> ((ObjectNode) document).put("asOf", day)))
                .path("id");
    }

    private static Response post(String path, String body) {
        return given().contentType("application/json").body(body).post(path);
    }
}
