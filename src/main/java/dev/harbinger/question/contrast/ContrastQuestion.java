package dev.harbinger.question.contrast;

import dev.harbinger.question.Asking;
import dev.harbinger.question.Form;
import dev.harbinger.question.Markdown;
import dev.harbinger.question.Profile;
import dev.harbinger.question.Profile.About;
import dev.harbinger.question.Profile.Needs;
import dev.harbinger.question.Question;
import java.util.List;

/** Why an outcome has this level and not the one below, and what is missing to the one above. */
public final class ContrastQuestion implements Question<Contrast> {
    private static final Profile PROFILE = new Profile(
            "contrast",
            "Tell why an outcome has this level and not the one below or above",
            About.OUTCOME,
            Needs.NOTHING,
            List.of(),
            List.of(Form.JSON, Form.MARKDOWN));

    @Override
    public Profile profile() {
        return PROFILE;
    }

    @Override
    public Contrast answer(Asking asking) {
        return Contrasting.of(asking.asked(), asking.outcome(), asking.patience());
    }

    @Override
    public String text(Contrast answer, Form form, Asking asking) {
        Markdown markdown = new Markdown();
        for (String sentence : answer.sentences()) {
            if (!sentence.equals(answer.sentences().get(0))) {
                markdown.blank();
            }
            markdown.text(sentence);
        }
        return markdown.toString();
    }
}
