package dev.harbinger.web.question;

import dev.harbinger.assessment.AssessmentStore;
import dev.harbinger.assessment.StoredAssessment;
import dev.harbinger.web.problem.ProblemCode;
import dev.harbinger.web.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Finds the assessment that a question is about. Blocks; thread-safe. */
@Singleton
final class KeptAssessments {
    private final AssessmentStore store;

    KeptAssessments(AssessmentStore store) {
        this.store = store;
    }

    /** The assessment; throws the problem if it is not kept. */
    StoredAssessment find(UUID id) {
        return store.find(id)
                .orElseThrow(() ->
                        new ProblemException(ProblemCode.UNKNOWN_ASSESSMENT, "There is no assessment (" + id + ")."));
    }
}
