package dev.harbinger.question.why;

import dev.harbinger.question.Asking;
import dev.harbinger.question.Form;
import dev.harbinger.question.Option;
import dev.harbinger.question.Profile;
import dev.harbinger.question.Profile.About;
import dev.harbinger.question.Profile.Needs;
import dev.harbinger.question.Question;
import java.util.List;

/** Why an outcome has its level, down to the facts. */
public final class WhyQuestion implements Question<Why> {
    private static final Option LENGTH =
            Option.choice("length", "How much the text tells; data has all of it always", Length.MEDIUM);
    private static final Profile PROFILE = new Profile(
            "why",
            "Tell why an outcome has its level",
            About.OUTCOME,
            Needs.NOTHING,
            List.of(LENGTH),
            List.of(Form.JSON, Form.MARKDOWN));

    @Override
    public Profile profile() {
        return PROFILE;
    }

    @Override
    public Why answer(Asking asking) {
        return ProofTree.of(asking.asked(), asking.outcome());
    }

    @Override
    public String text(Why answer, Form form, Asking asking) {
        return WhyText.of(answer, asking.choice(LENGTH, Length.class));
    }
}
