package dev.harbinger.assessment;

import dev.harbinger.explanation.MarkdownReport;

/** Writes an assessment as text for people. */
public final class AssessmentReport {
    private AssessmentReport() {}

    /** The assessment as Markdown. */
    public static String markdown(Assessment assessment) {
        String title = assessment.subject() + " as of " + assessment.asOf() + ": "
                + assessment.overall().level();
        return MarkdownReport.of(title, assessment.explanation());
    }
}
