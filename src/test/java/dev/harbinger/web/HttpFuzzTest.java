package dev.harbinger.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Requests that are nearly right, or not at all: each is answered, none by a fault of the service. As many as
 * {@code -Dharbinger.fuzz.requests} says, always the same ones.
 */
@QuarkusTest
class HttpFuzzTest {
    private static final int REQUESTS = Integer.getInteger("harbinger.fuzz.requests", 500);
    private static final List<String> METHODS = List.of("GET", "GET", "GET", "POST", "POST", "PUT", "DELETE", "FOO");
    private static final List<String> PATHS = List.of(
            "/v1/assessments",
            "/v1/assessments/batch",
            "/v1/assessments/0190a5a5-0000-7000-8000-000000000000/why/militant_recruitment",
            "/v1/assessments/0190a5a5-0000-7000-8000-000000000000/what-if",
            "/v1/questions/contrast/militant_recruitment",
            "/v1/questions/what-if",
            "/v1/questions/gaps?outcome=militant_recruitment",
            "/v1/subjects/Tajikistan/timeline?from=2021-01-01",
            "/v1/packs/tajikistan/rules?outcome=militant_recruitment",
            "/v1/packs/tajikistan/claims/CTG21-10",
            "/v1/problems/cross-join",
            "/q/health/ready",
            "/q/metrics");
    private static final List<String> ODD = List.of(
            "%00",
            "%0a",
            "%1b[2J",
            "%zz",
            "%2f",
            "..",
            "//",
            "<",
            "{",
            "\u00e9",
            "%F0%9F%98%80",
            "%E2%80%AE",
            "'",
            "\"",
            ";",
            "?",
            "&x=1",
            "=",
            "%",
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            "0",
            "-1",
            "9999999999999999999");
    private static final List<String> TYPES = List.of(
            "application/json",
            "application/json",
            "application/x-ndjson",
            "text/xml",
            "text/markdown",
            "*/*",
            "a/b;c=\"");

    private final Random random = new Random(20261127);

    @Test
    void everyRequestIsAnsweredAndNoneByAFaultOfTheService() throws IOException {
        for (int i = 0; i < REQUESTS; i++) {
            byte[] request = request();
            String shown = new String(request, StandardCharsets.ISO_8859_1);
            try (RawConnection connection = new RawConnection()) {
                connection.send(request);
                check(connection.answer(), shown.substring(0, Math.min(400, shown.length())));
            }
        }
    }

    private static void check(RawConnection.Answer answer, String request) {
        String head = answer.head().toLowerCase(Locale.ROOT);
        assertThat(answer.status() < 500 || answer.status() == 503)
                .as("%s was answered %s%n%s", request, answer.head(), answer.body())
                .isTrue();
        assertThat(answer.body()).as(request).doesNotContain("\tat ", "Exception", "Error id");
        if (answer.status() >= 400 && !answer.body().isEmpty()) {
            assertThat(head).as(request).contains("content-type: application/problem+json");
        }
    }

    private byte[] request() {
        String method = one(METHODS);
        byte[] body = method.equals("GET") ? new byte[0] : body();
        String head = method + " " + path() + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: "
                + one(TYPES) + "\r\nAccept: " + one(TYPES) + "\r\nContent-Length: " + body.length + "\r\n\r\n";
        byte[] start = head.getBytes(StandardCharsets.ISO_8859_1);
        byte[] request = new byte[start.length + body.length];
        System.arraycopy(start, 0, request, 0, start.length);
        System.arraycopy(body, 0, request, start.length, body.length);
        return request;
    }

    private String path() {
        StringBuilder path = new StringBuilder(one(PATHS));
        for (int i = random.nextInt(3); i > 0; i--) {
            path.insert(1 + random.nextInt(path.length()), one(ODD));
        }
        return path.toString();
    }

    private byte[] body() {
        byte[] body = FactSets.line().getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(4); i > 0; i--) {
            body[random.nextInt(body.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(5) == 0 ? new byte[random.nextInt(50)] : body;
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
