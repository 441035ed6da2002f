package dev.harbinger.store;

import dev.harbinger.assessment.StoredAssessment;
import java.util.List;

/** Where the writer puts its groups. Called by one thread only. */
interface AssessmentSink {
    /**
     * Writes and commits all of them or none.
     *
     * @throws RuntimeException if none was kept, or if it is unknown because the connection broke during the commit
     */
    void write(List<StoredAssessment> assessments);

    /** Makes durable what was written; throws if that is not certain. */
    void sync();
}
