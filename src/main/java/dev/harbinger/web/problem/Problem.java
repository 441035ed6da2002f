package dev.harbinger.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The error body (RFC 9457).
 *
 * @param type address of the page of the kind of problem, a relative reference
 * @param title the kind of problem in words
 * @param status the HTTP status
 * @param detail what happened this time
 * @param instance path of the request, or for an internal error the URN under which it was logged
 * @param code the kind of problem, to be matched by programs
 * @param problems every fault of the request at once; empty if there is no more to say
 */
@Schema(description = "What went wrong, as RFC 9457 problem details.")
public record Problem(
        @Schema(description = "address of the page of the kind of problem", examples = "/v1/problems/invalid-fact-set")
        String type,

        @Schema(description = "the kind of problem in words", examples = "The fact set has problems")
        String title,

        @Schema(description = "the HTTP status", examples = "400")
        int status,

        @Schema(description = "what happened this time") String detail,

        @Schema(description = "path of the request; for an internal error the id under which it was logged")
        String instance,

        @Schema(description = "the kind of problem, for programs", examples = "invalid-fact-set")
        String code,

        @Schema(description = "every fault of the request at once") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<Fault> problems) {
    /** Media type of the error body. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        problems = List.copyOf(problems);
    }

    /**
     * The body for an exception.
     *
     * @param instance path of the request or URN of the occurrence
     */
    public static Problem of(ProblemException exception, String instance) {
        ErrorCode code = exception.code();
        return new Problem(
                code.type(),
                code.title(),
                code.status(),
                exception.detail(),
                instance,
                code.code(),
                exception.faults());
    }
}
