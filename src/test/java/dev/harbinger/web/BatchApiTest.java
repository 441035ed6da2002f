package dev.harbinger.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BatchApiTest {
    @Test
    void linesAreAnsweredInOrderAndABadOneDoesNotStopTheRest() {
        String good = FactSets.line();
        String unknownType = FactSets.withPoverty(fact -> fact.put("type", "Povertty"));
        String tooLong = " ".repeat(10 * 1024 * 1024 + 1);
        List<JsonNode> answers = post("", String.join("\n", good, "{", "", unknownType, tooLong, good));
        assertThat(answers).extracting(a -> a.path("line").asInt()).containsExactly(1, 2, 4, 5, 6);
        assertThat(answers).extracting(a -> a.path("status").asInt()).containsExactly(201, 400, 400, 413, 201);
        assertThat(answers)
                .extracting(a -> a.at("/problem/code").asText())
                .containsExactly("", "malformed-json", "invalid-fact-set", "body-too-large", "");
        assertThat(answers.get(4).at("/assessment/overall/level").asText()).isEqualTo("HIGH");
    }

    @Test
    void onlyLevelsAreShownUnlessMoreIsAskedFor() {
        JsonNode line = post("?store=false", FactSets.line()).get(0);
        assertThat(line.path("status").asInt()).isEqualTo(200);
        assertThat(line.path("assessment").has("id")).isFalse();
        assertThat(line.path("assessment").has("firings")).isFalse();
        JsonNode full = post("?store=false&explain=full", FactSets.line()).get(0);
        assertThat(full.at("/assessment/firings")).isNotEmpty();
    }

    @Test
    void manyLinesKeepTheirOrder() {
        List<JsonNode> answers =
                post("?store=false", String.join("\r\n", Collections.nCopies(500, FactSets.line())) + "\r\n");
        assertThat(answers).hasSize(500);
        for (int i = 0; i < answers.size(); i++) {
            assertThat(answers.get(i).path("line").asInt()).isEqualTo(i + 1);
            assertThat(answers.get(i).path("status").asInt()).isEqualTo(200);
        }
    }

    @Test
    void anEmptyBatchHasAnEmptyAnswer() {
        assertThat(post("", "\n\n")).isEmpty();
    }

    private static List<JsonNode> post(String query, String body) {
        return given().contentType("application/x-ndjson")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/v1/assessments/batch" + query)
                .asString()
                .lines()
                .map(FactSets::parse)
                .toList();
    }
}
