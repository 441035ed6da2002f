package dev.harbinger.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;

/** What holds of every error that the service answers with. */
final class Expect {
    private Expect() {}

    /** The error body, after a look at its form and at what must not be in it. */
    static JsonNode problem(Response answer, int status, String code) {
        String body = answer.asString();
        assertThat(answer.statusCode()).as(body).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.headers().hasHeaderWithName("Server")).isFalse();
        assertThat(body).doesNotContain("Exception", "java.", "dev.harbinger", "SELECT", "jdbc");
        JsonNode problem = FactSets.parse(body);
        assertThat(problem.path("code").asText()).isEqualTo(code);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("type").asText()).isEqualTo("/v1/problems/" + code);
        assertThat(problem.path("title").asText()).isNotBlank();
        assertThat(problem.path("instance").asText()).isNotBlank();
        return problem;
    }
}
