package dev.harbinger.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OverloadTest.Narrow.class)
class OverloadTest {
    @Test
    void anEvaluationThatTakesTooLongIsGivenUpAndOneThatFindsNoPlaceIsRefused() {
        String large = FactSets.ofSize(9_000);
        List<CompletableFuture<Response>> requests = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> post(large)))
                .limit(8)
                .toList();
        List<Response> answers = requests.stream().map(CompletableFuture::join).toList();
        assertThat(answers).extracting(a -> a.<String>path("code")).contains("evaluation-deadline");
        answers.forEach(answer -> Expect.problem(answer, 503, answer.path("code")));
        assertThat(answers).extracting(a -> a.header("Retry-After")).containsOnly("5");
    }

    private static Response post(String body) {
        return given().contentType("application/json").body(body).post("/v1/assessments");
    }

    /** One thread, one place to wait, and no time. */
    public static final class Narrow implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "harbinger.evaluation.threads", "1",
                    "harbinger.evaluation.queue", "1",
                    "harbinger.evaluation.deadline", "1ms");
        }
    }
}
