package dev.harbinger.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.harbinger.web.RawConnection.Answer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@TestProfile(SlowClientTest.Impatient.class)
class SlowClientTest {
    @Test
    void aBodyThatDoesNotArriveIsRefusedAndTheConnectionClosed() throws IOException {
        try (RawConnection connection = post(1000)) {
            connection.send("{");
            assertProblem(connection.answer(), 408, "body-timeout");
            assertThat(connection.isAtEnd()).isTrue();
        }
    }

    @Test
    void bodiesThatTogetherAreTooLongAreRefusedAndASmallOneIsServed() throws IOException {
        List<RawConnection> greedy = new ArrayList<>();
        try {
            for (int i = 0; i < 4; i++) {
                greedy.add(post(1_000_000));
                greedy.get(i).send(new byte[500_000]);
            }
            try (RawConnection small = post(2)) {
                small.send("{}");
                assertProblem(small.answer(), 400, "invalid-fact-set");
            }
            List<Answer> answers = new ArrayList<>();
            for (RawConnection connection : greedy) {
                answers.add(connection.answer());
            }
            assertThat(answers).extracting(Answer::status).contains(503).isSubsetOf(503, 408);
            Answer refused =
                    answers.stream().filter(a -> a.status() == 503).findFirst().orElseThrow();
            assertProblem(refused, 503, "too-much-received");
            assertThat(refused.head()).containsIgnoringCase("\r\nretry-after: 5\r\n");
        } finally {
            for (RawConnection connection : greedy) {
                connection.close();
            }
        }
    }

    @Test
    void aLineOfABatchThatDoesNotArriveEndsTheBatch() throws IOException {
        try (RawConnection connection = new RawConnection()) {
            connection.send("POST /v1/assessments/batch HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-ndjson\r\n"
                    + "Content-Length: 100\r\n\r\n{}\n{");
            Answer head = connection.answer();
            assertThat(head.status()).isEqualTo(200);
            assertThat(connection.line() + connection.line() + connection.line())
                    .contains("\"status\":400");
            assertThat(connection.line() + connection.line() + connection.line() + connection.line())
                    .contains("body-timeout");
        }
    }

    @Test
    @Timeout(60)
    void aClientThatTakesNothingOfItsAnswersLosesItsConnection() throws IOException {
        String request = "GET /v1/packs/tajikistan/claims HTTP/1.1\r\nHost: x\r\n\r\n";
        try (RawConnection connection = new RawConnection()) {
            assertThatThrownBy(() -> {
                        while (true) {
                            connection.send(request);
                        }
                    })
                    .isInstanceOf(IOException.class);
        }
    }

    private static RawConnection post(int length) throws IOException {
        RawConnection connection = new RawConnection();
        connection.send("POST /v1/assessments HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: "
                + length + "\r\n\r\n");
        return connection;
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        JsonNode problem = FactSets.parse(answer.body());
        assertThat(problem.path("code").asText()).isEqualTo(code);
    }

    /** Little room and little time. */
    public static final class Impatient implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "harbinger.http.max-body", "1000000",
                    "harbinger.http.received", "2000000",
                    "harbinger.http.body-time", "4s",
                    "harbinger.http.read-time", "2s");
        }
    }
}
