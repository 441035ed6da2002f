package dev.harbinger.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.harbinger.assessment.AssessmentStore;
import dev.harbinger.assessment.RuleBaseFiles;
import dev.harbinger.assessment.StoredAssessment;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProofQuestionsApiTest {
    @Inject
    AssessmentStore store;

    private static String assessment() {
        String id = given().contentType("application/json")
                .body(FactSets.kyrgyzClash())
                .post("/v1/assessments?explain=none")
                .path("id");
        return "/v1/assessments/" + id;
    }

    private static Response get(String path, String type) {
        return given().accept(type).get(path);
    }

    @Test
    void whyIsToldAsDataAndAsText() {
        String id = assessment();
        JsonNode why = FactSets.parse(
                get(id + "/why/insurgency_spillover", "application/json").asString());
        assertThat(why.path("level").asText()).isEqualTo("HIGH");
        assertThat(why.at("/mechanisms/0/contribution").asDouble()).isEqualTo(.38386);
        assertThat(why.at("/mechanisms/0/steps/0/likelihood").asText()).isEqualTo("likely");

        Response text = get(id + "/why/insurgency_spillover?length=short", "text/markdown");
        assertThat(text.contentType()).isEqualTo("text/markdown;charset=UTF-8");
        assertThat(text.asString())
                .startsWith("Insurgency spillover is HIGH for Tajikistan")
                .contains("\n\n*Assessment " + id.replace("/v1/assessments/", "") + ", made ")
                .hasLineCount(3);
    }

    @Test
    void anOutcomeThatWasNotAssessedIsAnAnswerThatSaysWhy() {
        JsonNode why = FactSets.parse(
                get(assessment() + "/why/csto_intervention", "application/json").asString());
        assertThat(why.path("level").asText()).isEqualTo("NOT_ASSESSED");
        assertThat(why.path("statement").asText()).contains("nothing current shows \"");
        assertThat(why.has("score")).isFalse();
    }

    @Test
    void whyNotIsToldOfOutcomesAndRules() {
        String id = assessment();
        assertThat(get(id + "/why-not/capacity_overstretch", "text/markdown").asString())
                .contains("full-scale conflict. No known fact shows that.");
        JsonNode rule = FactSets.parse(
                get(id + "/why-not/kyrgyz_war", "application/json").asString());
        assertThat(rule.path("fired").asBoolean()).isFalse();
        assertThat(rule.at("/conditions/0/comparisons/1/actual").asText()).isEqualTo("use_of_force");
    }

    @Test
    void gapsAreToldOfOneOutcomeOrAll() {
        String id = assessment();
        JsonNode one = FactSets.parse(get(id + "/gaps?outcome=insurgency_spillover", "application/json")
                .asString());
        one.path("raising")
                .forEach(gap -> gap.path("effects")
                        .forEach(effect ->
                                assertThat(effect.path("outcome").asText()).isEqualTo("insurgency_spillover")));
        assertThat(one.path("raising")).isNotEmpty();
        assertThat(get(id + "/gaps", "text/markdown").asString()).startsWith("# What to look for: Tajikistan");
    }

    @Test
    void theBriefingIsMarkdownUnlessAPageIsAskedFor() {
        String id = assessment();
        assertThat(get(id + "/brief", "*/*").asString()).startsWith("# Tajikistan as of 2 May 2021: HIGH");
        Response page = get(id + "/brief", "text/html,application/xhtml+xml,*/*;q=0.8");
        assertThat(page.contentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.asString()).startsWith("<!DOCTYPE html>");
        assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'none'; style-src 'sha256-");
        Expect.problem(get(id + "/brief", "application/json"), 406, "not-acceptable");
    }

    @Test
    void theGraphHasThreeForms() {
        String id = assessment() + "/graph";
        assertThat(FactSets.parse(get(id, "application/json").asString()).path("nodes"))
                .isNotEmpty();
        assertThat(get(id, "text/vnd.graphviz").asString()).startsWith("digraph proof {");
        assertThat(get(id, "text/vnd.mermaid").asString()).startsWith("flowchart LR");
    }

    @Test
    void anUnknownOutcomeIsRefusedWithTheOneThatMayBeMeant() {
        String id = assessment();
        for (String path : List.of("/why/insurgency_spilover", "/gaps?outcome=insurgency_spilover")) {
            JsonNode problem = Expect.problem(given().get(id + path), 404, "unknown-outcome");
            assertThat(problem.at("/problems/0/didYouMean").asText()).isEqualTo("insurgency_spillover");
        }
        JsonNode rule = Expect.problem(given().get(id + "/why-not/kyrgyz_wars"), 404, "unknown-outcome");
        assertThat(rule.path("detail").asText())
                .startsWith("There is no outcome or rule (kyrgyz_wars)")
                .contains("Maybe you meant (kyrgyz_war).");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/why/regime_crisis", "/why-not/regime_crisis", "/gaps", "/brief", "/graph"})
    void anAssessmentThatIsNotThereIsSaidToBeUnknown(String question) {
        Expect.problem(given().get("/v1/assessments/" + new UUID(1, 2) + question), 404, "unknown-assessment");
        Expect.problem(given().get("/v1/assessments/17" + question), 400, "invalid-parameter");
        Expect.problem(
                given().get("/v1/assessments/" + new UUID(1, 2) + question + "?wide=1"), 400, "invalid-parameter");
    }

    @Test
    void anUnknownLengthIsRefused() {
        Expect.problem(given().get(assessment() + "/why/regime_crisis?length=long"), 400, "invalid-parameter");
    }

    @Test
    void rulesThatCannotBeBroughtBackAreSaidToBeLost() {
        StoredAssessment sound = store.find(UUID.fromString(assessment().replace("/v1/assessments/", "")))
                .orElseThrow();
        String digest = "e".repeat(64);
        TreeMap<String, String> files = new TreeMap<>();
        files.put("pack.yaml", "id: [");
        store.saveRuleBase(new RuleBaseFiles(digest, "tajikistan", files));
        UUID id = new UUID(0x0190000000007000L, 0x8000000000000001L);
        store.save(new StoredAssessment(
                        id,
                        "tajikistan",
                        digest,
                        "Tajikistan",
                        LocalDate.of(2021, 5, 2),
                        Instant.parse("2021-05-02T12:00:00Z"),
                        sound.level(),
                        sound.outcome(),
                        sound.outcomes(),
                        sound.factSet(),
                        sound.answer()))
                .toCompletableFuture()
                .join();

        JsonNode problem = Expect.problem(given().get("/v1/assessments/" + id + "/brief"), 409, "rule-base-lost");
        assertThat(problem.path("detail").asText()).contains("Nothing was lost.");
        assertThat(given().get("/v1/assessments/" + id).statusCode()).isEqualTo(200);
    }
}
