package dev.harbinger.question.whatif;

import dev.harbinger.proof.Case;
import dev.harbinger.question.Asking;
import dev.harbinger.question.Form;
import dev.harbinger.question.Profile;
import dev.harbinger.question.Profile.About;
import dev.harbinger.question.Profile.Needs;
import dev.harbinger.question.Question;
import dev.harbinger.question.difference.AnswerLine;
import dev.harbinger.question.difference.ChangeText;
import dev.harbinger.question.difference.Difference;
import java.util.List;

/** What the answer would be if the facts were others, under the same rules. */
public final class WhatIfQuestion implements Question<WhatIf> {
    private static final Profile PROFILE = new Profile(
            "what-if",
            "Tell what would change if the facts were others",
            About.ALL,
            Needs.CHANGES,
            List.of(),
            List.of(Form.JSON, Form.MARKDOWN));

    @Override
    public Profile profile() {
        return PROFILE;
    }

    @Override
    public WhatIf answer(Asking asking) {
        Case after = asking.other().made();
        return new WhatIf(
                asking.identity().id(),
                asking.other().identity().id(),
                AnswerLine.of(asking.asked()),
                AnswerLine.of(after),
                Difference.between(asking.asked().explanation(), after.explanation()));
    }

    @Override
    public String text(WhatIf answer, Form form, Asking asking) {
        return ChangeText.of(answer);
    }
}
