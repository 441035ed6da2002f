package dev.harbinger.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.harbinger.engine.TinyPack;
import dev.harbinger.pack.ShortFacts;
import dev.harbinger.proof.CaseFixtures;
import dev.harbinger.proof.OutcomeView;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The properties of METHOD.md §7, from posted bytes to answered bytes. */
class WholePipelineTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FACTS = Path.of("facts/tajikistan/2021-04-nato-withdrawal.json");
    private static final Harness HARNESS = new Harness(CaseFixtures.tajikistan());

    @AfterAll
    static void close() {
        HARNESS.close();
    }

    private static String answer(JsonNode factSet) throws IOException {
        return new String(HARNESS.assess(JSON.writeValueAsBytes(factSet)).json(), StandardCharsets.UTF_8);
    }

    private static ObjectNode factSet() throws IOException {
        return (ObjectNode) JSON.readTree(Files.readAllBytes(FACTS));
    }

    @Test
    void theOrderOfFactsChangesNoByte() throws IOException {
        String expected = answer(factSet());
        for (int round = 0; round < 50; round++) {
            ObjectNode shuffled = factSet();
            List<JsonNode> facts = new ArrayList<>();
            shuffled.get("facts").forEach(facts::add);
            Collections.shuffle(facts, new Random(round));
            shuffled.set("facts", JSON.createArrayNode().addAll(facts));

            assertThat(answer(shuffled)).isEqualTo(expected);
        }
    }

    @Test
    void postingEverythingTwiceChangesNoScore() throws IOException {
        ObjectNode doubled = factSet();
        ArrayNode facts = (ArrayNode) doubled.get("facts");
        for (JsonNode fact : List.copyOf(factSet().get("facts").findParents("evidence"))) {
            facts.add(((ObjectNode) fact.deepCopy())
                    .put("id", "again-" + fact.get("id").asText()));
        }

        assertThat(facts).hasSize(2 * factSet().get("facts").size());
        assertThat(scores(doubled)).isEqualTo(scores(factSet()));
    }

    private static Map<String, String> scores(JsonNode factSet) throws IOException {
        return HARNESS.assess(JSON.writeValueAsBytes(factSet)).assessment().explanation().outcomes().stream()
                .collect(Collectors.toMap(OutcomeView::id, outcome -> outcome.level() + " " + outcome.score()));
    }

    @Test
    void oneMoreSupportingReportNeverLowersAScoreThatRulesOnlyRaise() {
        var base = TinyPack.sound()
                .with(
                        "zz.drl",
                        TinyPack.rule("zz_any", "    exists Attack( killed > 1 )")
                                + TinyPack.rule("zz_each", "    Attack( killed < 3 )\n    Control()"))
                .ruleBase();
        try (Harness harness = new Harness(base)) {
            Random random = new Random(7);
            for (int world = 0; world < 20; world++) {
                List<String> facts = new ArrayList<>();
                double before = 0;
                for (int i = 0; i < 8; i++) {
                    facts.add(report(random, i));
                    double score = harness.assess(ShortFacts.document(base, "2021-05-01", facts))
                            .assessment()
                            .explanation()
                            .outcomes()
                            .get(0)
                            .score();
                    assertThat(score)
                            .as("with %s", facts)
                            .isGreaterThanOrEqualTo(before)
                            .isLessThan(1);
                    before = score;
                }
            }
        }
    }

    private static String report(Random random, int number) {
        String evidence = "evidence: {occurredOn: \"2021-05-01\", origin: o" + random.nextInt(4) + ", reliability: "
                + "ABCDF".charAt(random.nextInt(5)) + ", credibility: " + (1 + random.nextInt(4)) + "}";
        return random.nextInt(4) == 0
                ? "{id: f" + number + ", type: Control, area: A" + random.nextInt(3) + ", degree: red, " + evidence
                        + "}"
                : "{id: f" + number + ", type: Attack, place: A" + number + ", killed: " + random.nextInt(6) + ", "
                        + evidence + "}";
    }

    @Test
    void oneMoreMitigatorNeverRaisesAScore() {
        assertThat(talks(true).score()).isLessThan(talks(false).score());
    }

    private static OutcomeView talks(boolean held) {
        var base = TinyPack.sound().ruleBase();
        List<String> facts = List.of(
                "{type: Attack, place: A, killed: 9, \"on\": \"2021-05-01\"}",
                "{type: Talks, held: " + held + ", \"on\": \"2021-05-01\"}");
        try (Harness harness = new Harness(base)) {
            return harness.assess(ShortFacts.document(base, "2021-05-01", facts))
                    .assessment()
                    .explanation()
                    .outcomes()
                    .get(0);
        }
    }
}
