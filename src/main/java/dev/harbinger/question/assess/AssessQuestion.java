package dev.harbinger.question.assess;

import dev.harbinger.question.AnswerJson;
import dev.harbinger.question.Asking;
import dev.harbinger.question.Form;
import dev.harbinger.question.Option;
import dev.harbinger.question.Profile;
import dev.harbinger.question.Profile.About;
import dev.harbinger.question.Profile.Needs;
import dev.harbinger.question.Question;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The first question: which levels the facts give, and by which proof. */
public final class AssessQuestion implements Question<Assessment> {
    private static final Option EXPLAIN =
            Option.choice("explain", "How much of the proof the text shows; data has all of it always", Explain.FULL);
    private static final Profile PROFILE = new Profile(
            "assess",
            "Assess a fact set: warning levels and their proof",
            About.ALL,
            Needs.NOTHING,
            List.of(EXPLAIN),
            List.of(Form.JSON, Form.MARKDOWN));

    @Override
    public Profile profile() {
        return PROFILE;
    }

    @Override
    public Assessment answer(Asking asking) {
        return Assessment.of(asking.asked(), asking.identity());
    }

    @Override
    public String text(Assessment answer, Form form, Asking asking) {
        return AssessmentMarkdown.of(answer, null, asking.choice(EXPLAIN, Explain.class));
    }

    /** The text ends with what it came from by itself, as it is also written without this question. */
    @Override
    public byte[] write(Assessment answer, Form form, Asking asking) {
        return form == Form.JSON
                ? AnswerJson.write(answer)
                : text(answer, form, asking).getBytes(StandardCharsets.UTF_8);
    }
}
