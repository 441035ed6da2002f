package dev.harbinger.web.question;

import dev.harbinger.assessment.AssessmentStore;
import dev.harbinger.assessment.StoredAssessment;
import dev.harbinger.web.problem.ErrorCode;
import dev.harbinger.web.problem.Parameters;
import dev.harbinger.web.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Finds the assessment that a question is about. Blocks. Thread-safe. */
@Singleton
final class StoredLookup {
    private final AssessmentStore store;

    StoredLookup(AssessmentStore store) {
        this.store = store;
    }

    /** The assessment; ends the request if a parameter is wrong or there is no such assessment. */
    StoredAssessment find(Parameters parameters, String id) {
        UUID uuid = parameters.id("id", id);
        parameters.check();
        return find(uuid);
    }

    /** The assessment; ends the request if there is none of that id. */
    StoredAssessment find(UUID id) {
        return store.find(id)
                .orElseThrow(() ->
                        new ProblemException(ErrorCode.UNKNOWN_ASSESSMENT, "There is no assessment (" + id + ")."));
    }
}
