package dev.harbinger.assessment;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes examinations as assessments. Stateless. */
public final class Rewriting {
    private Rewriting() {}

    /** The examination as an assessment that is not kept, made at that time. */
    public static Assessment unkept(Examination examination, Instant assessedAt) {
        return assessment(examination, null, assessedAt);
    }

    /** The examination as the assessment of that id and time. */
    static AssessmentResult.Accepted answer(Examination examination, UUID id, Instant assessedAt) {
        Assessment assessment = assessment(examination, id, assessedAt);
        return new AssessmentResult.Accepted(assessment, AssessmentJson.write(assessment));
    }

    private static Assessment assessment(Examination examination, @Nullable UUID id, Instant assessedAt) {
        return new Assessment(
                id,
                examination.factSet().pack(),
                new Assessment.RuleBaseReference(
                        examination.base().digest(),
                        examination.base().pack().rules().size()),
                examination.factSet().subject(),
                examination.factSet().asOf(),
                assessedAt,
                Assessment.Overall.of(examination.explanation()),
                examination.explanation());
    }

    /** Whether the examination, with the id and time of the stored assessment, gives its answer to the byte. */
    static boolean equals(Examination examination, StoredAssessment stored) {
        byte[] again = answer(examination, stored.id(), stored.assessedAt()).json();
        return Arrays.equals(again, stored.answer().getBytes(StandardCharsets.UTF_8));
    }
}
