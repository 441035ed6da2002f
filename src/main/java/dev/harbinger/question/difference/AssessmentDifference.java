package dev.harbinger.question.difference;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one assessment says otherwise than another, and by which changes of facts, time and rules.
 *
 * @param from the first assessment, or null if its facts are not stored
 * @param to the second assessment, or null if its facts are not stored
 * @param before its answer, made again
 * @param after its answer, made again
 * @param method how the shares were found
 * @param partial whether time ran out, so that the shares are less exact than they could be
 * @param evaluations how many coalitions of changes were evaluated
 * @param changes what is otherwise in the second assessment
 * @param outcomes the outcomes that moved, each put down to the changes, by falling size of the change, then by id
 * @param difference everything that the answers say otherwise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssessmentDifference(
        @Nullable UUID from,
        @Nullable UUID to,
        AnswerLine before,
        AnswerLine after,
        String method,
        boolean partial,
        int evaluations,
        List<Change> changes,
        List<AttributedOutcome> outcomes,
        Difference difference) {
    public AssessmentDifference {
        changes = List.copyOf(changes);
        outcomes = List.copyOf(outcomes);
    }
}
