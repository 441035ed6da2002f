package dev.harbinger.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OperationTest {
    @Test
    void theServiceIsReadyWithItsRulesAndItsDatabase() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", is("UP"))
                .body("checks.name", hasItems("rules", "database", "evaluation"));
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/health/started").then().statusCode(200);
    }

    @Test
    void requestsToMadeUpPathsDoNotUseUpTheSeriesOfTheMetric() {
        for (int i = 0; i < 120; i++) {
            given().accept("image/png").get("/v1/packs/made-up-" + i);
            given().request("MADEUP" + i, "/v1/made-up");
        }
        given().get("/v1/packs/tajikistan/outcomes").then().statusCode(200);
        String metrics = given().get("/q/metrics").asString();
        assertThat(metrics).doesNotContain("made-up", "MADEUP").contains("uri=\"/v1/packs/{pack}/outcomes\"");
    }

    @Test
    void eachQuestionHasSeriesOfItsOwn() throws IOException {
        String factSet = Files.readString(Path.of("facts/tajikistan/2021-05-kyrgyz-clash.json"));
        String id = given().contentType("application/json")
                .body(factSet)
                .post("/v1/assessments?explain=none")
                .path("id");
        given().get("/v1/assessments/" + id + "/why/militant_recruitment")
                .then()
                .statusCode(200);
        given().get("/v1/assessments/" + id + "/graph").then().statusCode(200);
        given().get("/v1/assessments/" + id + "/made-up").then().statusCode(404);
        given().contentType("application/json")
                .body(factSet)
                .post("/v1/questions/gaps")
                .then()
                .statusCode(200);
        assertThat(given().get("/q/metrics").asString())
                .contains("uri=\"/v1/assessments/{id}/why/{outcome}\"")
                .contains("uri=\"/v1/assessments/{id}/graph\"")
                .contains("uri=\"/v1/assessments/{id}/{question}\"")
                .contains("uri=\"/v1/questions/gaps\"")
                .doesNotContain("made-up");
    }

    @Test
    void anAssessmentIsCountedAndItsLevelsAreShown() throws IOException {
        String factSet = Files.readString(Path.of("facts/tajikistan/2021-05-kyrgyz-clash.json"));
        given().contentType("application/json")
                .body(factSet)
                .post("/v1/assessments")
                .then()
                .statusCode(201);
        given().contentType("application/json")
                .body("{}")
                .post("/v1/assessments")
                .then()
                .statusCode(400);
        assertThat(given().get("/q/metrics").asString())
                .contains("harbinger_assessments_total{level=\"HIGH\",pack=\"tajikistan\",result=\"stored\"}")
                .contains("harbinger_outcome_level{area=\"\",outcome=\"militant_recruitment\"")
                .contains("harbinger_outcome_score{area=\"\",outcome=\"militant_recruitment\"")
                .contains("harbinger_firings_total{pack=\"tajikistan\"")
                .contains("harbinger_stage_seconds_count{stage=\"evaluate\"}")
                .contains("harbinger_rejections_total{code=\"missing\"}")
                .contains("harbinger_rule_base_info{")
                .contains("harbinger_group_commit_size_count")
                .contains("harbinger_evaluations_stuck 0.0");
    }

    @Test
    void everyLogKeepsARecordOnOneLine() {
        Config config = ConfigProvider.getConfig();
        assertThat(Stream.of("console", "file", "syslog")
                        .map(log -> config.getValue("quarkus.log." + log + ".filter", String.class)))
                .containsOnly(OneLineFilter.NAME);
    }
}
