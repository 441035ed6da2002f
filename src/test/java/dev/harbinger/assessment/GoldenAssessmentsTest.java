package dev.harbinger.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.harbinger.engine.RuleBase;
import dev.harbinger.proof.CaseFixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whole answers to documented fact sets, to be reviewed in the difference when a rule or the method changes. Run with
 * {@code -Dgolden.refresh=true} to write them anew.
 */
class GoldenAssessmentsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @ParameterizedTest
    @ValueSource(strings = {"2021-04-nato-withdrawal", "2021-05-kyrgyz-clash"})
    void theAnswerIsTheReviewedOne(String name) throws IOException {
        RuleBase base = CaseFixtures.tajikistan();
        Path golden = GOLDEN.resolve(name + ".json");
        String answer;
        try (Harness harness = new Harness(base)) {
            answer = pretty(harness.assess(Files.readAllBytes(Path.of("facts/tajikistan", name + ".json")))
                    .json());
        }

        if (Boolean.getBoolean("golden.refresh")) {
            Files.writeString(golden, answer);
        }
        assertThat(answer)
                .as("the answer to %s; if it should change, run with -Dgolden.refresh=true", name)
                .isEqualTo(Files.readString(golden));
    }

    private static String pretty(byte[] json) throws IOException {
        ObjectNode answer = (ObjectNode) JSON.readTree(json);
        answer.remove("assessedAt");
        ((ObjectNode) answer.get("ruleBase")).remove("digest");
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return JSON.writer(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines))
                        .writeValueAsString(answer)
                + "\n";
    }
}
