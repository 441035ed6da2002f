package dev.harbinger.question.brief;

import dev.harbinger.question.Asking;
import dev.harbinger.question.Form;
import dev.harbinger.question.Page;
import dev.harbinger.question.PageHtml;
import dev.harbinger.question.PageMarkdown;
import dev.harbinger.question.Profile;
import dev.harbinger.question.Profile.About;
import dev.harbinger.question.Profile.Needs;
import dev.harbinger.question.Question;
import java.util.List;

/** The briefing, to be read or printed. */
public final class BriefQuestion implements Question<Page> {
    private static final Profile PROFILE = new Profile(
            "brief", "Write the briefing", About.ALL, Needs.NOTHING, List.of(), List.of(Form.MARKDOWN, Form.HTML));

    @Override
    public Profile profile() {
        return PROFILE;
    }

    @Override
    public Page answer(Asking asking) {
        return Briefing.of(asking);
    }

    @Override
    public String text(Page answer, Form form, Asking asking) {
        return form == Form.HTML ? PageHtml.of(answer.with(asking.foot())) : PageMarkdown.of(answer);
    }
}
