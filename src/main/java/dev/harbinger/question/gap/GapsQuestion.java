package dev.harbinger.question.gap;

import dev.harbinger.question.Asking;
import dev.harbinger.question.Form;
import dev.harbinger.question.Option;
import dev.harbinger.question.Profile;
import dev.harbinger.question.Profile.About;
import dev.harbinger.question.Profile.Needs;
import dev.harbinger.question.Question;
import java.util.List;

/** What to look for, by how far it could move the scores. */
public final class GapsQuestion implements Question<GapReport> {
    private static final Option OUTCOME = Option.outcome("The outcome to be moved; all if it is left out");
    private static final Profile PROFILE = new Profile(
            "gaps",
            "Tell what to look for, by how far it could move the scores",
            About.ALL,
            Needs.NOTHING,
            List.of(OUTCOME),
            List.of(Form.JSON, Form.MARKDOWN));

    @Override
    public Profile profile() {
        return PROFILE;
    }

    @Override
    public GapReport answer(Asking asking) {
        return GapSearch.of(asking, asking.outcome(OUTCOME));
    }

    @Override
    public String text(GapReport answer, Form form, Asking asking) {
        return GapText.of(answer);
    }
}
