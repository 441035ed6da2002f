package dev.harbinger.app;

import dev.harbinger.assessment.AssessmentListener;
import dev.harbinger.assessment.StageTimes;
import dev.harbinger.fact.FactProblem;
import dev.harbinger.question.assess.Assessment;
import dev.harbinger.reload.candidate.Candidates;
import java.util.List;

/**
 * Tells everybody who wants to hear of assessments.
 *
 * @param metrics counts them
 * @param candidates are tried on the same facts
 */
record CompositeListener(AssessmentMetrics metrics, Candidates candidates) implements AssessmentListener {
    @Override
    public void assessed(Assessment assessment, byte[] factSet, StageTimes times) {
        metrics.assessed(assessment, factSet, times);
        candidates.observe(assessment, factSet);
    }

    @Override
    public void rejected(List<FactProblem> problems) {
        metrics.rejected(problems);
    }
}
