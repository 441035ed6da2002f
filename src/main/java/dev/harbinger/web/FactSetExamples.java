package dev.harbinger.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Puts a real fact set and its real answer into the description; tests compare both with the originals. */
final class FactSetExamples {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private FactSetExamples() {}

    static void addTo(OpenAPI openApi) {
        add(openApi, "kyrgyzClash", "The clash at the Kyrgyz border, as known in May 2021");
        add(openApi, "kyrgyzClashAnswer", "What Harbinger answers to it");
    }

    private static void add(OpenAPI openApi, String name, String summary) {
        try (InputStream json = FactSetExamples.class.getResourceAsStream("/openapi/" + name + ".json")) {
            if (json != null) {
                openApi.getComponents()
                        .addExample(
                                name,
                                OASFactory.createExample()
                                        .summary(summary)
                                        .value(MAPPER.readValue(json, Object.class)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
