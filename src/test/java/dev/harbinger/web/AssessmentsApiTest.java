package dev.harbinger.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssessmentsApiTest {
    @Test
    void aKeptAssessmentIsReadAsMarkdownAsItWasGiven() {
        Response posted = given().contentType("application/json")
                .accept("text/markdown")
                .body(FactSets.kyrgyzClash())
                .post("/v1/assessments?explain=summary");
        String address = posted.header("Location");
        String markdown = posted.asString();
        assertThat(markdown)
                .startsWith("# Tajikistan as of 2 May 2021: HIGH\n")
                .contains("*Assessment " + address.replace("/v1/assessments/", "") + ", made ")
                .endsWith(": " + address + "*\n");
        given().accept("text/markdown")
                .get(address + "?explain=summary")
                .then()
                .statusCode(200)
                .contentType("text/markdown;charset=UTF-8")
                .body(equalTo(markdown));
    }

    @Test
    void theLevelsAloneAreShownAsMarkdown() {
        String levels = given().contentType("application/json")
                .accept("text/markdown")
                .body(FactSets.kyrgyzClash())
                .post("/v1/assessments?store=false&explain=none")
                .asString();
        assertThat(levels).contains("| Militant recruitment | HIGH |").doesNotContain("## ");
    }

    @Test
    void anAnswerIsCompressedForClientsThatTakeIt() {
        given().contentType("application/json")
                .header("Accept-Encoding", "gzip")
                .body(FactSets.kyrgyzClash())
                .post("/v1/assessments?store=false")
                .then()
                .statusCode(200)
                .header("Content-Encoding", "gzip")
                .body("overall.level", equalTo("HIGH"));
    }

    @Test
    void aPostedFactSetIsAssessedAndCanBeReadAgainToTheByte() {
        Response posted = post("/v1/assessments", FactSets.kyrgyzClash());
        assertThat(posted.statusCode()).isEqualTo(201);
        assertThat(posted.contentType()).startsWith("application/json");
        assertThat(posted.header("Cache-Control")).isEqualTo("no-store");
        assertThat(posted.header("X-Content-Type-Options")).isEqualTo("nosniff");
        String id = posted.path("id");
        assertThat(posted.header("Location")).isEqualTo("/v1/assessments/" + id);
        assertThat(posted.<String>path("overall.level")).isEqualTo("HIGH");
        assertThat(given().get("/v1/assessments/" + id).asByteArray()).isEqualTo(posted.asByteArray());
    }

    @Test
    void aKeptAnswerTellsWhatMovedSinceTheOneBefore() {
        String first = post("/v1/assessments", FactSets.kyrgyzClash()).path("id");
        Response second = post(
                "/v1/assessments",
                FactSets.changed(set -> set.withArray("facts")
                        .removeIf(fact -> fact.path("id").asText().equals("f10-tajiks-with-taliban"))));
        second.then()
                .statusCode(201)
                .body("trend.since", is(first))
                .body("trend.asOf", is("2021-05-02"))
                .body("trend.outcomes.find { it.outcome == 'insurgency_spillover' }.fromLevel", is("HIGH"))
                .body("trend.outcomes.find { it.outcome == 'insurgency_spillover' }.direction", is("falling"))
                .body("trend.outcomes.find { it.outcome == 'interstate_conflict_tj_kg' }.direction", is("steady"));
        String id = second.path("id");
        post("/v1/assessments", FactSets.kyrgyzClash());
        assertThat(given().get("/v1/assessments/" + id).asByteArray()).isEqualTo(second.asByteArray());
        given().get("/v1/assessments/" + id + "?explain=none").then().body("trend.since", is(first));
        given().post("/v1/assessments/" + id + "/replay").then().body("equal", is(true));
    }

    @Test
    void theProofCitesTheClaimsOfEachRuleThatFired() {
        post("/v1/assessments?store=false", FactSets.kyrgyzClash())
                .then()
                .statusCode(200)
                .body("$", not(hasKey("id")))
                .body("pack", is("tajikistan"))
                .body("asOf", is("2021-05-02"))
                .body("firings.claims.flatten().source", hasItem("CTG21"))
                .body("firings.concludes.direction", everyItem(is(oneOf("raises", "lowers", "defines"))));
    }

    @Test
    void withoutExplanationOnlyLevelsAreShown() {
        JsonNode answer = answer("none");
        assertThat(answer.has("firings")).isFalse();
        assertThat(answer.has("findings")).isFalse();
        assertThat(answer.has("notices")).isTrue();
        for (JsonNode outcome : answer.path("outcomes")) {
            assertThat(outcome.fieldNames())
                    .toIterable()
                    .contains("id", "level")
                    .doesNotContain("mechanisms", "mitigators", "adjustments", "areas");
        }
    }

    @Test
    void aSummaryNamesTheRulesThatFired() {
        JsonNode answer = answer("summary");
        assertThat(answer.has("findings")).isFalse();
        assertThat(answer.path("outcomes").path(0).path("mechanisms")).isNotEmpty();
        assertThat(answer.path("firings")).isNotEmpty();
        for (JsonNode firing : answer.path("firings")) {
            assertThat(firing.fieldNames()).toIterable().containsExactlyInAnyOrder("id", "rule", "concludes");
        }
    }

    @Test
    void aStoredAssessmentIsShownAsMuchAsIsAskedFor() {
        String id = post("/v1/assessments?explain=none", FactSets.kyrgyzClash()).path("id");
        given().get("/v1/assessments/" + id + "?explain=none")
                .then()
                .statusCode(200)
                .body("$", not(hasKey("firings")));
        given().get("/v1/assessments/" + id).then().statusCode(200).body("$", hasKey("firings"));
    }

    @Test
    void theFactSetOfAnAssessmentIsKept() {
        String id = post("/v1/assessments?explain=none", FactSets.kyrgyzClash()).path("id");
        String facts = given().get("/v1/assessments/" + id + "/facts").asString();
        assertThat(FactSets.parse(facts).path("facts")).hasSize(19);
        assertThat(FactSets.parse(facts).path("asOf").asText()).isEqualTo("2021-05-02");
    }

    @Test
    void theListIsPagedFromTheNewestOn() {
        String first =
                post("/v1/assessments?explain=none", FactSets.kyrgyzClash()).path("id");
        String second =
                post("/v1/assessments?explain=none", FactSets.kyrgyzClash()).path("id");
        String third =
                post("/v1/assessments?explain=none", FactSets.kyrgyzClash()).path("id");
        Response page = given().get("/v1/assessments?limit=2");
        page.then().body("items.id", contains(third, second)).body("items[0].level", is("HIGH"));
        given().queryParam("cursor", page.<String>path("next"))
                .get("/v1/assessments?limit=2")
                .then()
                .body("items[0].id", is(first));
    }

    @Test
    void theListIsFiltered() {
        String id = post("/v1/assessments?explain=none", FactSets.kyrgyzClash()).path("id");
        given().get("/v1/assessments?pack=tajikistan&subject=Tajikistan&minLevel=high&from=2021-05-02&to=2021-05-02")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
        for (String alias : List.of("TJ", "tajikistan", "Republic of Tajikistan")) {
            given().queryParam("subject", alias)
                    .get("/v1/assessments?pack=tajikistan")
                    .then()
                    .body("items.id", hasItem(id));
        }
        for (String nothing : List.of("minLevel=CRITICAL&outcome=militant_recruitment", "from=2100-01-01")) {
            given().get("/v1/assessments?" + nothing).then().statusCode(200).body("items", hasSize(0));
        }
    }

    @Test
    void namesThatNoPackKnowsAreToldWithThoseMeant() {
        JsonNode problem = Expect.problem(
                given().get("/v1/assessments?pack=tajikstan&subject=Tajikstan&outcome=militant_recruitmnt"),
                400,
                "invalid-parameter");
        assertThat(problem.path("problems").findValuesAsText("parameter"))
                .containsExactly("pack", "subject", "outcome");
        assertThat(problem.path("problems").findValuesAsText("didYouMean"))
                .containsExactly("tajikistan", "Tajikistan", "militant_recruitment");
    }

    @Test
    void peopleGetTheReportAsMarkdown() {
        Response report = given().contentType("application/json")
                .accept("text/markdown")
                .body(FactSets.kyrgyzClash())
                .post("/v1/assessments?store=false");
        assertThat(report.statusCode()).isEqualTo(200);
        assertThat(report.contentType()).isEqualToIgnoringCase("text/markdown;charset=UTF-8");
        assertThat(report.asString()).startsWith("# Tajikistan as of 2 May 2021: HIGH");
    }

    private static JsonNode answer(String explain) {
        return FactSets.parse(post("/v1/assessments?store=false&explain=" + explain, FactSets.kyrgyzClash())
                .asString());
    }

    private static Response post(String path, String body) {
        return given().contentType("application/json").body(body).post(path);
    }
}
