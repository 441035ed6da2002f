package dev.harbinger.question.graph;

import dev.harbinger.belief.FindingId;
import dev.harbinger.question.Asking;
import dev.harbinger.question.Form;
import dev.harbinger.question.Option;
import dev.harbinger.question.Profile;
import dev.harbinger.question.Profile.About;
import dev.harbinger.question.Profile.Needs;
import dev.harbinger.question.Question;
import java.util.List;

/** The proof drawn as a graph. */
public final class GraphQuestion implements Question<ProofGraph> {
    private static final Option OUTCOME = Option.outcome("The outcome whose proof is drawn; all if it is left out");
    private static final Profile PROFILE = new Profile(
            "graph",
            "Draw the proof from the outcomes down to the facts",
            About.ALL,
            Needs.NOTHING,
            List.of(OUTCOME),
            List.of(Form.JSON, Form.DOT, Form.MERMAID));

    @Override
    public Profile profile() {
        return PROFILE;
    }

    @Override
    public ProofGraph answer(Asking asking) {
        ProofGraph all = ProofGraphs.of(asking.asked());
        FindingId outcome = asking.outcome(OUTCOME);
        return outcome == null ? all : all.behind("finding:" + outcome);
    }

    @Override
    public String text(ProofGraph answer, Form form, Asking asking) {
        return form == Form.DOT ? GraphDrawing.dot(answer) : GraphDrawing.mermaid(answer);
    }
}
