package dev.harbinger.web.assessment;

import dev.harbinger.assessment.AssessmentResult;
import dev.harbinger.web.problem.Problems;

/** Tells an answer from a refusal. */
final class Acceptance {
    private Acceptance() {}

    /** The answer; throws the refusal with all its problems if there is none. */
    static AssessmentResult.Accepted of(AssessmentResult result) {
        if (result instanceof AssessmentResult.Rejected rejected) {
            throw Problems.refused(rejected.problems());
        }
        return (AssessmentResult.Accepted) result;
    }
}
