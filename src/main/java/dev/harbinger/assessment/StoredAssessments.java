package dev.harbinger.assessment;

import dev.harbinger.assessment.StoredAssessment.OutcomeRow;
import dev.harbinger.proof.OutcomeView;
import dev.harbinger.question.AnswerJson;
import dev.harbinger.question.assess.Assessment;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** Brings answers into the form in which they are kept. */
final class StoredAssessments {
    /** Of each outcome; the answer itself has them all. */
    private static final int MOST_AREAS = 50;

    private static final int LONGEST_AREA = 255;

    private StoredAssessments() {}

    /** The row of the country, and those of the areas that are highest. */
    private static Stream<OutcomeRow> rows(OutcomeView outcome) {
        return Stream.concat(
                Stream.of(new OutcomeRow(outcome.id(), outcome.level(), outcome.score())),
                outcome.areas().stream()
                        .filter(one -> one.area().length() <= LONGEST_AREA)
                        .limit(MOST_AREAS)
                        .map(one -> new OutcomeRow(outcome.id(), one.area(), one.level(), one.score())));
    }

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
                        .flatMap(StoredAssessments::rows)
                        .sorted(OutcomeRow.ORDER)
                        .toList(),
                new String(factSet, StandardCharsets.UTF_8),
                new String(accepted.json(), StandardCharsets.UTF_8),
                accepted.trend() == null
                        ? null
                        : new String(AnswerJson.write(accepted.trend()), StandardCharsets.UTF_8));
    }
}
