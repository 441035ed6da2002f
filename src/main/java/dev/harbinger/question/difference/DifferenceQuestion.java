package dev.harbinger.question.difference;

import dev.harbinger.fact.FactSet;
import dev.harbinger.proof.Case;
import dev.harbinger.question.Asking;
import dev.harbinger.question.Form;
import dev.harbinger.question.Profile;
import dev.harbinger.question.Profile.About;
import dev.harbinger.question.Profile.Needs;
import dev.harbinger.question.Question;
import java.util.List;

/** What moved between two cases, each change put down to changes of facts, time and rules. */
public final class DifferenceQuestion implements Question<AssessmentDifference> {
    /** The most evaluations that one difference may cost. */
    private static final int EVALUATIONS = 254;

    private static final Profile PROFILE = new Profile(
            "diff",
            "Tell what moved between two cases, and by which changes",
            About.ALL,
            Needs.OTHER_CASE,
            List.of(),
            List.of(Form.JSON, Form.MARKDOWN));

    @Override
    public Profile profile() {
        return PROFILE;
    }

    @Override
    public AssessmentDifference answer(Asking asking) {
        Case from = asking.asked();
        Case to = asking.other().made();
        requireComparable(from.factSet(), to.factSet());
        BothReadings readings = BothReadings.of(from, asking.other());
        ChangeGroups groups = ChangeGroups.of(readings);
        ChangeGame game = new ChangeGame(groups, readings, asking.watch(), asking.patience());
        int changes = groups.changes().size();
        Shapley.Shares shares = Shapley.of(changes, game, Math.max(1, EVALUATIONS / Math.max(1, changes)));
        Difference difference = Difference.between(from.explanation(), to.explanation());
        return new AssessmentDifference(
                asking.identity().id(),
                asking.other().identity().id(),
                AnswerLine.of(from),
                AnswerLine.of(to),
                shares.method(),
                shares.partial(),
                game.evaluations(),
                groups.changes(),
                AttributedOutcome.all(difference.outcomes(), readings.outcomes(), groups.changes(), shares),
                difference);
    }

    private static void requireComparable(FactSet from, FactSet to) {
        if (!from.pack().equals(to.pack()) || !from.subject().equals(to.subject())) {
            throw new IncomparableException("The fact sets are not about the same subject by the same pack: ("
                    + from.subject() + ") by (" + from.pack() + ") and (" + to.subject() + ") by (" + to.pack() + ").");
        }
    }

    @Override
    public String text(AssessmentDifference answer, Form form, Asking asking) {
        return ChangeText.of(answer);
    }
}
