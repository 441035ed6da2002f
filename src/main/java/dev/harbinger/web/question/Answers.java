package dev.harbinger.web.question;

import dev.harbinger.assessment.WhatIf;
import dev.harbinger.explanation.absence.GapReport;
import dev.harbinger.explanation.absence.GapText;
import dev.harbinger.explanation.absence.WhyNotAnswer;
import dev.harbinger.explanation.absence.WhyNotText;
import dev.harbinger.explanation.brief.Page;
import dev.harbinger.explanation.brief.PageHtml;
import dev.harbinger.explanation.brief.PageMarkdown;
import dev.harbinger.explanation.graph.GraphDrawing;
import dev.harbinger.explanation.graph.ProofGraph;
import dev.harbinger.explanation.why.Length;
import dev.harbinger.explanation.why.Why;
import dev.harbinger.explanation.why.WhyText;
import dev.harbinger.web.problem.Problems;

/** The forms of the answers to questions, the same whether the facts are kept or not. */
final class Answers {
    private Answers() {}

    static Forms why(Why why, Length length) {
        return new Forms().json(why).text(Forms.MARKDOWN, () -> WhyText.of(why, length));
    }

    static Forms whyNot(WhyNotAnswer answer) {
        return new Forms().json(answer).text(Forms.MARKDOWN, () -> WhyNotText.of(answer));
    }

    static Forms gaps(GapReport report) {
        return new Forms().json(report).text(Forms.MARKDOWN, () -> GapText.of(report));
    }

    static Forms brief(Page page) {
        return new Forms().text(Forms.MARKDOWN, () -> PageMarkdown.of(page)).text(Forms.HTML, () -> PageHtml.of(page));
    }

    static Forms graph(ProofGraph graph) {
        return new Forms()
                .json(graph)
                .text(Forms.GRAPHVIZ, () -> GraphDrawing.dot(graph))
                .text(Forms.MERMAID, () -> GraphDrawing.mermaid(graph));
    }

    /** The answer; throws the refusal of the changes with all their problems if there is none. */
    static WhatIf.Answered whatIf(WhatIf result) {
        if (result instanceof WhatIf.Refused refused) {
            throw Problems.refused(refused.problems());
        }
        return (WhatIf.Answered) result;
    }
}
