package dev.harbinger.pack;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A dated fact set with the level that a faithful system gives each outcome.
 *
 * @param id short name
 * @param title what it is about
 * @param asOf day of the assessment
 * @param facts the facts in the short form of the scenarios
 * @param expected level by outcome; all_other_outcomes stands for those not named
 * @param acceptAlso further levels that are right as well
 */
record Scenario(
        String id,
        String title,
        @JsonProperty("as_of") String asOf,
        List<Map<String, Object>> facts,
        Map<String, String> expected,
        @JsonProperty("accept_also") Map<String, List<String>> acceptAlso) {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory())
            .disable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private record File(List<Scenario> scenarios) {}

    /** A level that is known to be missed, and why. */
    record Miss(String scenario, String outcome, String level, String reason) {}

    static List<Scenario> all() {
        return resource("scenarios.yaml", new TypeReference<File>() {}).scenarios();
    }

    static List<Miss> misses() {
        return resource("misses.yaml", new TypeReference<List<Miss>>() {});
    }

    private static <T> T resource(String name, TypeReference<T> type) {
        try (InputStream file = Objects.requireNonNull(Scenario.class.getResourceAsStream(name), name)) {
            return YAML.readValue(file, type);
        } catch (IOException fault) {
            throw new AssertionError("The resource (" + name + ") cannot be read.", fault);
        }
    }

    /** The level expected of an outcome. */
    String expectedOf(String outcome) {
        return expected.getOrDefault(outcome, expected.get("all_other_outcomes"));
    }

    /** Whether a level is the expected one or one that is right as well. */
    boolean accepts(String outcome, String level) {
        return level.equals(expectedOf(outcome))
                || acceptAlso.getOrDefault(outcome, List.of()).contains(level);
    }

    /** The document to be posted. */
    Map<String, Object> document(ScenarioFacts converter) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("pack", "tajikistan");
        document.put("subject", "Tajikistan");
        document.put("asOf", asOf);
        document.put("facts", converter.posted(facts));
        return document;
    }
}
