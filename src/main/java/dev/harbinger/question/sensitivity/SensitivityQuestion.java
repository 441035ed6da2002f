package dev.harbinger.question.sensitivity;

import dev.harbinger.question.Asking;
import dev.harbinger.question.Form;
import dev.harbinger.question.Profile;
import dev.harbinger.question.Profile.About;
import dev.harbinger.question.Profile.Needs;
import dev.harbinger.question.Question;
import dev.harbinger.question.difference.ChangeText;
import java.util.List;

/** What an answer hangs on: each fact and each origin left out in turn. */
public final class SensitivityQuestion implements Question<Sensitivity> {
    private static final Profile PROFILE = new Profile(
            "sensitivity",
            "Tell which facts and origins each level hangs on",
            About.ALL,
            Needs.NOTHING,
            List.of(),
            List.of(Form.JSON, Form.MARKDOWN));

    @Override
    public Profile profile() {
        return PROFILE;
    }

    @Override
    public Sensitivity answer(Asking asking) {
        return new Ablation(asking).answer();
    }

    @Override
    public String text(Sensitivity answer, Form form, Asking asking) {
        return ChangeText.of(answer);
    }
}
