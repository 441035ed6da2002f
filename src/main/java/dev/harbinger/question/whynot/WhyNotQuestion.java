package dev.harbinger.question.whynot;

import dev.harbinger.belief.FindingId;
import dev.harbinger.belief.RuleId;
import dev.harbinger.proof.Case;
import dev.harbinger.question.Asking;
import dev.harbinger.question.Form;
import dev.harbinger.question.Profile;
import dev.harbinger.question.Profile.About;
import dev.harbinger.question.Profile.Needs;
import dev.harbinger.question.Question;
import dev.harbinger.question.UnknownNameException;
import dev.harbinger.rule.RuleDefinition;
import java.util.List;
import java.util.stream.Stream;

/** Why an outcome has no higher level, or why a rule did not fire. */
public final class WhyNotQuestion implements Question<WhyNotAnswer> {
    private static final Profile PROFILE = new Profile(
            "why-not",
            "Tell why an outcome has no higher level, or why a rule did not fire",
            About.OUTCOME_OR_RULE,
            Needs.NOTHING,
            List.of(),
            List.of(Form.JSON, Form.MARKDOWN));

    @Override
    public Profile profile() {
        return PROFILE;
    }

    @Override
    public WhyNotAnswer answer(Asking asking) {
        Case asked = asking.asked();
        RuleDefinition rule = asked.pack().rules().get(new RuleId(asking.name()));
        if (rule != null) {
            return new RuleTrials(asked, asking.patience()).of(rule);
        }
        FindingId id = new FindingId(asking.name());
        if (asked.pack().manifest().outcomes().containsKey(id)) {
            return HigherLevels.of(asked, id, asking.patience());
        }
        List<String> known = Stream.concat(
                        asking.outcomes().stream(),
                        asked.pack().rules().keySet().stream().map(RuleId::value))
                .toList();
        throw new UnknownNameException("outcome or rule", asking.name(), known);
    }

    @Override
    public String text(WhyNotAnswer answer, Form form, Asking asking) {
        return WhyNotText.of(answer);
    }
}
