package dev.harbinger.assessment;

import dev.harbinger.fact.FactProblem;
import dev.harbinger.question.assess.Assessment;
import java.util.List;

/** Hears of assessments as they are made. Called on evaluation threads; must be quick and thread-safe. */
public interface AssessmentListener {
    /** Hears nothing. */
    AssessmentListener NONE = new AssessmentListener() {
        @Override
        public void assessed(Assessment assessment, byte[] factSet, StageTimes times) {}

        @Override
        public void rejected(List<FactProblem> problems) {}
    };

    /**
     * An assessment was made; it may not be kept yet.
     *
     * @param factSet the JSON that it is the answer to; not to be changed
     */
    void assessed(Assessment assessment, byte[] factSet, StageTimes times);

    /** A fact set was refused for its problems. */
    void rejected(List<FactProblem> problems);
}
