package dev.harbinger.it;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;

/** Speaks HTTP with one running application. Safe for use by many threads. */
final class Client {
    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final Duration RELOAD = Duration.ofMinutes(2);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(ANSWER)
            .build();
    private final URI root;

    Client(int port) {
        root = URI.create("http://127.0.0.1:" + port);
    }

    /** Where it listens. */
    int port() {
        return root.getPort();
    }

    HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return http.send(request(path).GET().build(), BodyHandlers.ofByteArray());
    }

    /** The stored assessment of that id. */
    HttpResponse<byte[]> assessment(UUID id) throws IOException, InterruptedException {
        return get("/v1/assessments/" + id);
    }

    /** Posts a fact set for assessment. */
    HttpResponse<byte[]> assess(String factSet) throws IOException, InterruptedException {
        HttpRequest post = request("/v1/assessments")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(factSet))
                .build();
        return http.send(post, BodyHandlers.ofByteArray());
    }

    /** Has a pack loaded from its folder. */
    HttpResponse<byte[]> reload(String pack) throws IOException, InterruptedException {
        HttpRequest post = request("/v1/packs/" + pack + "/reload")
                .timeout(RELOAD)
                .POST(BodyPublishers.noBody())
                .build();
        return http.send(post, BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(root.resolve(path)).timeout(ANSWER);
    }

    /** The text at that place of a JSON answer, for example {@code /overall/level}; empty if there is none. */
    static String text(HttpResponse<byte[]> answer, String pointer) throws IOException {
        return text(answer.body(), pointer);
    }

    /** The text at that place of a JSON document; empty if there is none. */
    static String text(byte[] document, String pointer) throws IOException {
        return JSON.readTree(document).at(pointer).asText();
    }

    /** The id of the assessment that was answered. */
    static UUID id(HttpResponse<byte[]> answer) throws IOException {
        return UUID.fromString(text(answer, "/id"));
    }
}
