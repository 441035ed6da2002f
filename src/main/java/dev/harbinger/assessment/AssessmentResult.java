package dev.harbinger.assessment;

import dev.harbinger.fact.FactProblem;
import java.util.List;

/** What came of a posted fact set. */
public sealed interface AssessmentResult {
    /**
     * It was assessed, and kept if that was asked for.
     *
     * @param assessment the answer
     * @param json the answer in full as JSON, the bytes that are kept
     */
    record Accepted(Assessment assessment, byte[] json) implements AssessmentResult {}

    /** It was refused; names every problem, in document order. */
    record Rejected(List<FactProblem> problems) implements AssessmentResult {
        public Rejected {
            problems = List.copyOf(problems);
        }
    }
}
