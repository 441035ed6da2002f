package dev.harbinger.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.harbinger.workshop.compare.FactSetDocument;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The fact sets of the assessments that a running service has stored. */
final class ServiceAssessments {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int PAGE = 100;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final ObjectMapper json = new ObjectMapper();
    private final String root;

    /** @param service address of the service, such as {@code http://localhost:8080} */
    ServiceAssessments(URI service) {
        String address = service.toString();
        this.root = (address.endsWith("/") ? address.substring(0, address.length() - 1) : address) + "/v1/assessments";
    }

    /** The fact sets of a pack, newest first, at most that many; ends the command if the service does not answer. */
    List<FactSetDocument> of(String pack, int most) {
        List<FactSetDocument> found = new ArrayList<>();
        String query = "?pack=" + encoded(pack) + "&limit=" + PAGE;
        String cursor = "";
        do {
            JsonNode page = read(get(root + query + cursor));
            for (JsonNode one : page.path("items")) {
                if (found.size() == most) {
                    return found;
                }
                String id = one.path("id").asText();
                found.add(new FactSetDocument(id, get(root + "/" + id + "/facts")));
            }
            cursor = page.hasNonNull("next")
                    ? "&cursor=" + encoded(page.path("next").asText())
                    : "";
        } while (!cursor.isEmpty());
        return found;
    }

    private JsonNode read(byte[] body) {
        try {
            return json.readTree(body);
        } catch (IOException malformed) {
            throw CommandRefused.usage("The service (" + root + ") does not answer with JSON.");
        }
    }

    private byte[] get(String address) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(PATIENCE)
                    .build();
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw CommandRefused.usage("The service answers (" + address + ") with " + answer.statusCode() + ".");
            }
            return answer.body();
        } catch (IOException | IllegalArgumentException fault) {
            throw CommandRefused.usage("The service (" + root + ") does not answer.");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw CommandRefused.usage("Interrupted.");
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
