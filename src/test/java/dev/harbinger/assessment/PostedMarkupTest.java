package dev.harbinger.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.harbinger.question.Form;
import dev.harbinger.question.Question;
import dev.harbinger.question.Questions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Mark-up that was posted reaches no text for people as mark-up. */
class PostedMarkupTest {
    private static final String EVIL = "<script>alert(1)</script> ![i](http://evil) `x` **y**";

    @Test
    void noTextForPeopleHoldsPostedMarkup() throws IOException {
        try (Desk desk = new Desk()) {
            StoredAssessment stored = desk.assessed(factsOf(EVIL));
            StoredAssessment other = desk.assessed("2021-04-nato-withdrawal");
            List<String> texts = new ArrayList<>();
            for (Question<?> question : Questions.ALL) {
                if (question.profile().forms().contains(Form.MARKDOWN)) {
                    texts.add(desk.markdown(question, stored, other));
                }
            }

            assertThat(String.join("\n", texts)).contains("&lt;script>alert(1)&lt;/script> !\\[i](http://evil)");
            assertThat(texts)
                    .noneMatch(text -> text.contains("<script")
                            || text.contains("![i](")
                            || text.contains(" `x`")
                            || text.contains("**y**"));
        }
    }

    private static byte[] factsOf(String origin) throws IOException {
        ObjectNode set = (ObjectNode)
                new ObjectMapper().readTree(Files.readAllBytes(Path.of("facts/tajikistan/2021-05-kyrgyz-clash.json")));
        set.path("facts").forEach(fact -> ((ObjectNode) fact.path("evidence")).put("origin", origin));
        return set.toString().getBytes(StandardCharsets.UTF_8);
    }
}
