package dev.harbinger.assessment;

import dev.harbinger.proof.OutcomeView;
import dev.harbinger.question.AnswerJson;
import dev.harbinger.question.assess.Assessment;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Objects;

/** Brings answers into the form in which they are kept. */
final class StoredAssessments {
    private StoredAssessments() {}

    static StoredAssessment of(AssessmentResult.Accepted accepted, byte[] factSet) {
        Assessment assessment = accepted.assessment();
        return new StoredAssessment(
                Objects.requireNonNull(assessment.id()),
                assessment.pack(),
                assessment.ruleBase().digest(),
                assessment.subject(),
                assessment.asOf(),
                assessment.assessedAt(),
                assessment.overall().level(),
                assessment.overall().outcome(),
                assessment.explanation().outcomes().stream()
                        .sorted(Comparator.comparing(OutcomeView::id))
                        .map(one -> new StoredAssessment.OutcomeRow(one.id(), one.level(), one.score()))
                        .toList(),
                new String(factSet, StandardCharsets.UTF_8),
                new String(accepted.json(), StandardCharsets.UTF_8),
                accepted.trend() == null
                        ? null
                        : new String(AnswerJson.write(accepted.trend()), StandardCharsets.UTF_8));
    }
}
