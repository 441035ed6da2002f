package dev.harbinger.web.assessment;

import dev.harbinger.proof.FiringView;
import dev.harbinger.proof.OutcomeView;
import dev.harbinger.question.assess.Assessment;
import dev.harbinger.question.assess.Trend;
import dev.harbinger.web.openapi.RecordSchemas;
import java.util.List;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Describes an assessment as it is shown: less of it if less is asked for, and its trend beside it. */
public final class ExplainedAssessment {
    private ExplainedAssessment() {}

    /** Adds the schemas of an assessment. */
    public static void describe(RecordSchemas schemas) {
        Schema assessment = schemas.definition(Assessment.class);
        assessment.addProperty(
                "trend",
                schemas.of(Trend.class).description("absent if there was none before, or if the answer is not kept"));
        leaveOut(assessment, ExplainProjection.PROOF);
        leaveOut(schemas.definition(OutcomeView.class), ExplainProjection.MAKE_UP);
        schemas.definition(FiringView.class).setRequired(ExplainProjection.FIRING_IN_SHORT);
    }

    private static void leaveOut(Schema schema, List<String> members) {
        schema.setRequired(schema.getRequired().stream()
                .filter(member -> !members.contains(member))
                .toList());
    }
}
