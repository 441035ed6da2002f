package dev.harbinger.web.problem;

import jakarta.ws.rs.WebApplicationException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Problems that the HTTP layer finds by itself; only its status is taken over, never its message. */
final class HttpStatusProblems {
    private static final Map<Integer, ProblemException> BY_STATUS = Map.of(
            400,
                    new ProblemException(
                            ErrorCode.BAD_REQUEST,
                            "The request cannot be read.\nMaybe its address holds a character that must be escaped, or a"
                                    + " broken escape, or the Host header is missing or no host."),
            404,
                    new ProblemException(
                            ErrorCode.NOT_FOUND, "There is nothing at this path.\nMaybe look into /q/openapi."),
            405, new ProblemException(ErrorCode.METHOD_NOT_ALLOWED, "The method is not allowed here."),
            406,
                    new ProblemException(
                            ErrorCode.NOT_ACCEPTABLE, "The answer has no form that the Accept header allows."),
            413, new ProblemException(ErrorCode.BODY_TOO_LARGE, "The body is too large."),
            408, new ProblemException(ErrorCode.BODY_TIMEOUT, "The body did not arrive in time."),
            414, new ProblemException(ErrorCode.URI_TOO_LONG, "The address is too long."),
            415,
                    new ProblemException(
                            ErrorCode.UNSUPPORTED_MEDIA_TYPE, "The media type of the body is not supported."));

    private HttpStatusProblems() {}

    /** Every status that clients cause. */
    static Set<Integer> statuses() {
        return BY_STATUS.keySet();
    }

    /** The problem of one of these statuses. */
    static ProblemException known(int status) {
        return Objects.requireNonNull(BY_STATUS.get(status));
    }

    /** The problem of that status, or null if it is none that clients cause. */
    static @Nullable ProblemException of(int status) {
        return BY_STATUS.get(status);
    }

    /** The problem for an exception of the HTTP layer, or null if it is none that clients cause. */
    static @Nullable ProblemException of(WebApplicationException exception) {
        return of(exception.getResponse().getStatus());
    }
}
