package dev.harbinger.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ConnectionTest {
    private static final int BODY = 300_000;

    @ParameterizedTest
    @CsvSource({
        "POST /v1/nothing, 404",
        "PUT /v1/assessments, 405",
        "POST /v1/assessments, 415",
        "POST /v1/assessments?x=1, 400",
        "GET /v1/packs, 200",
        "POST /v1/assessments/0190a5a5-0000-7000-8000-000000000000/replay, 404",
        "GET /q/metrics, 200",
        "POST /q/health/live, 405",
        "POST /v1/%zz, 400"
    })
    void theRequestAfterABodyThatNobodyReadIsAnswered(String request, int status) throws IOException {
        String type = request.contains("?") ? "application/json" : "text/xml";
        try (RawConnection connection = new RawConnection()) {
            connection.send(request + " HTTP/1.1\r\nHost: x\r\nContent-Type: " + type + "\r\nContent-Length: " + BODY
                    + "\r\n\r\n");
            connection.send(new byte[BODY]);
            assertThat(connection.answer().status()).isEqualTo(status);
            connection.send("GET /q/health/live HTTP/1.1\r\nHost: x\r\n\r\n");
            assertThat(connection.answer().status()).isEqualTo(200);
        }
    }

    @Test
    void aBodyThatNobodyReadsAndThatIsLongerThanAllowedCostsTheConnection() throws IOException {
        try (RawConnection connection = new RawConnection()) {
            connection.send("POST /v1/nothing HTTP/1.1\r\nHost: x\r\nContent-Length: 99000000\r\n\r\n");
            assertThat(connection.answer().status()).isEqualTo(404);
            int sent = 0;
            try {
                for (; sent < 99; sent++) {
                    connection.send(new byte[1_000_000]);
                }
            } catch (IOException closed) {
                assertThat(closed).isNotNull();
            }
            assertThat(sent).as("megabytes of 99").isLessThan(99);
            assertThat(connection.isAtEnd()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /v1/packs HTTP/1.1",
                "GET /v1/packs HTTP/1.1\r\nHost: <a>",
                "GET /v1/packs HTTP/1.1\r\nHost: chunked, chunked\r\nAccept: text/html"
            })
    void whatCannotBeReadIsAnsweredWithTheErrorBody(String request) throws IOException {
        assertProblem(request, 400, "bad-request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CONNECT x:80 HTTP/1.1\r\nHost: x",
                "OPTIONS * HTTP/1.1\r\nHost: x",
                "GET /q/health/well HTTP/1.1\r\nHost: x",
                "GET /q/metrics/foo HTTP/1.1\r\nHost: x"
            })
    void whatIsNowhereIsAnsweredWithTheErrorBody(String request) throws IOException {
        assertProblem(request, 404, "not-found");
    }

    @ParameterizedTest
    @CsvSource({
        "PUT /q/metrics, 'GET, HEAD'",
        "FOO /q/metrics, 'GET, HEAD'",
        "POST /q/health/live, 'GET, HEAD'",
        "DELETE /v1/assessments/0190a5a5-0000-7000-8000-000000000000, 'GET, HEAD, OPTIONS'",
        "GET /v1/assessments/0190a5a5-0000-7000-8000-000000000000/what-if, 'OPTIONS, POST'",
        "GET /v1/assessments/0190a5a5-0000-7000-8000-000000000000/replay, 'OPTIONS, POST'",
        "POST /v1/assessments/0190a5a5-0000-7000-8000-000000000000/facts, 'GET, HEAD, OPTIONS'"
    })
    void aMethodThatIsNotAllowedIsToldWhichOnesAre(String request, String allowed) throws IOException {
        assertThat(assertProblem(request + " HTTP/1.1\r\nHost: x", 405, "method-not-allowed")
                        .head())
                .containsIgnoringCase("\r\nAllow: " + allowed + "\r\n");
    }

    @Test
    void aFormThatTheMetricsDoNotHaveIsRefused() throws IOException {
        assertProblem("GET /q/metrics HTTP/1.1\r\nHost: x\r\nAccept: image/png", 406, "not-acceptable");
    }

    private static RawConnection.Answer assertProblem(String request, int status, String code) throws IOException {
        try (RawConnection connection = new RawConnection()) {
            connection.send(request + "\r\n\r\n");
            RawConnection.Answer answer = connection.answer();
            assertThat(answer.status()).as(answer.body()).isEqualTo(status);
            assertThat(answer.head()).containsIgnoringCase("content-type: application/problem+json");
            JsonNode problem = FactSets.parse(answer.body());
            assertThat(problem.path("code").asText()).isEqualTo(code);
            return answer;
        }
    }
}
