package dev.harbinger.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whole answers to questions about documented fact sets. Run with {@code -Dgolden.refresh=true} to write them anew. */
class GoldenChangesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/questions");

    private Desk desk;
    private StoredAssessment may;

    @BeforeEach
    void sitDown() throws IOException {
        desk = new Desk();
        may = desk.assessed("2021-05-kyrgyz-clash");
    }

    @AfterEach
    void getUp() {
        desk.close();
    }

    @Test
    void withoutTheWithdrawal() throws IOException {
        isTheReviewedOne(
                "2021-05-without-withdrawal",
                desk.whatIf(may, "{\"remove\": [\"f16-us-withdrawal\", \"f17-nato-withdrawal\"]}"));
    }

    @Test
    void withARadioDeclaredFalse() throws IOException {
        isTheReviewedOne("2021-05-radio-false", desk.whatIf(may, "{\"distrust\": [\"RFE/RL\"]}"));
    }

    @Test
    void fromAprilToMay() throws IOException {
        StoredAssessment april = desk.assessed("2021-04-nato-withdrawal");
        isTheReviewedOne("2021-04-to-2021-05", desk.difference(april, may));
    }

    @Test
    void whatMayHangsOn() throws IOException {
        isTheReviewedOne("2021-05-sensitivity", desk.sensitivity(may));
    }

    private void isTheReviewedOne(String name, Object answer) throws IOException {
        Path golden = GOLDEN.resolve(name + ".json");
        String json = desk.pretty(answer);
        if (Boolean.getBoolean("golden.refresh")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, json);
        }
        assertThat(json)
                .as("%s; if it should change, run with -Dgolden.refresh=true", name)
                .isEqualTo(Files.readString(golden));
    }
}
