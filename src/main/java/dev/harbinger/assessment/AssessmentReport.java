package dev.harbinger.assessment;

import dev.harbinger.explanation.MarkdownReport;
import dev.harbinger.explanation.Trend;
import org.jspecify.annotations.Nullable;

/** Writes an assessment as text for people. */
public final class AssessmentReport {
    private AssessmentReport() {}

    /**
     * The assessment as Markdown.
     *
     * @param trend how it moved since the assessment before, or null if there is none
     */
    public static String markdown(Assessment assessment, @Nullable Trend trend) {
        String title = assessment.subject() + " as of " + assessment.asOf() + ": "
                + assessment.overall().level();
        return MarkdownReport.of(title, assessment.explanation(), trend);
    }
}
