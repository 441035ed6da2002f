package dev.harbinger.web.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.harbinger.web.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one line of a batch: an assessment or a problem.
 *
 * @param line number of the line, from 1
 * @param status the status that the fact set would have got by itself
 * @param assessment the answer, JSON
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BatchLine(
        long line,
        int status,
        @JsonRawValue @Nullable String assessment,
        @Nullable Problem problem) {
    private static final int OK = 200;
    private static final int CREATED = 201;

    /** An answer. */
    static BatchLine answer(long line, String assessment, Kept kept) {
        return new BatchLine(line, kept == Kept.YES ? CREATED : OK, assessment, null);
    }

    /** A refusal. */
    static BatchLine refusal(long line, Problem problem) {
        return new BatchLine(line, problem.status(), null, problem);
    }

    /** Whether the assessment was kept. */
    enum Kept {
        YES,
        NO
    }
}
