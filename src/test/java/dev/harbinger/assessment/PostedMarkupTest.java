package dev.harbinger.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.harbinger.engine.EvaluationWatch;
import dev.harbinger.explanation.absence.GapText;
import dev.harbinger.explanation.absence.WhyNotText;
import dev.harbinger.explanation.brief.PageMarkdown;
import dev.harbinger.explanation.why.Length;
import dev.harbinger.explanation.why.WhyText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Mark-up that was posted reaches no text for people as mark-up. */
class PostedMarkupTest {
    private static final String EVIL = "<script>alert(1)</script> ![i](http://evil) `x` **y**";

    @Test
    void noTextForPeopleHoldsPostedMarkup() throws IOException {
        try (Desk desk = new Desk()) {
            StoredAssessment stored = desk.assessed(factsOf(EVIL));
            Examination whole = new Examiner(desk.parts).examine(stored, new EvaluationWatch());
            Questions questions = Questions.unhurried();

            List<String> texts = Stream.concat(
                            Stream.of(Length.values())
                                    .map(length -> WhyText.of(questions.why(whole, "insurgency_spillover"), length)),
                            Stream.of(
                                    WhyNotText.of(questions.whyNot(whole, "insurgency_spillover")),
                                    WhyNotText.of(questions.whyNot(whole, "overstretch_two_fronts")),
                                    GapText.of(questions.gaps(whole, null)),
                                    PageMarkdown.of(questions.brief(whole)),
                                    ChangeText.of(Desk.now(desk.questions.sensitivity(stored))),
                                    ChangeText.of((WhatIf.Answered)
                                            desk.whatIf(stored, "{\"remove\": [\"f10-tajiks-with-taliban\"]}")),
                                    ChangeText.of(Desk.now(desk.questions.difference(
                                            desk.assessed("2021-04-nato-withdrawal"), stored))),
                                    AssessmentReport.markdown(assessment(desk), null)))
                    .toList();

            assertThat(String.join("\n", texts)).contains("&lt;script>alert(1)&lt;/script> !\\[i](http://evil)");
            assertThat(texts)
                    .noneMatch(text -> text.contains("<script")
                            || text.contains("![i](")
                            || text.contains(" `x`")
                            || text.contains("**y**"));
        }
    }

    private static Assessment assessment(Desk desk) throws IOException {
        AssessmentResult result = Desk.now(new Assessments(desk.parts).assess(factsOf(EVIL), Storing.DISCARD));
        return ((AssessmentResult.Accepted) result).assessment();
    }

    private static byte[] factsOf(String origin) throws IOException {
        ObjectNode set = (ObjectNode)
                new ObjectMapper().readTree(Files.readAllBytes(Path.of("facts/tajikistan/2021-05-kyrgyz-clash.json")));
        set.path("facts").forEach(fact -> ((ObjectNode) fact.path("evidence")).put("origin", origin));
        return set.toString().getBytes(StandardCharsets.UTF_8);
    }
}
