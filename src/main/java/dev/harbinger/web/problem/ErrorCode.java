package dev.harbinger.web.problem;

import java.util.Locale;

/** Every kind of error that the HTTP interface answers with; clients may rely on the names. */
public enum ErrorCode {
    MALFORMED_JSON(400, "The body is not JSON"),
    INVALID_FACT_SET(400, "The fact set has problems"),
    INVALID_PARAMETER(400, "A parameter is wrong"),
    INCOMPARABLE(400, "The two cannot be compared"),
    BAD_REQUEST(400, "The request cannot be read"),
    NOT_FOUND(404, "There is nothing at this path"),
    UNKNOWN_PACK(404, "The pack is unknown"),
    UNKNOWN_RULE(404, "The rule is unknown"),
    UNKNOWN_OUTCOME(404, "The outcome is unknown"),
    UNKNOWN_CLAIM(404, "The claim is unknown"),
    UNKNOWN_SUBJECT(404, "The subject is unknown"),
    UNKNOWN_ASSESSMENT(404, "The assessment is unknown"),
    NO_CANDIDATE(404, "The pack has no candidate"),
    METHOD_NOT_ALLOWED(405, "The method is not allowed here"),
    NOT_ACCEPTABLE(406, "No such form of the answer"),
    BODY_TIMEOUT(408, "The body did not arrive in time"),
    RULE_BASE_LOST(409, "The rules of that day cannot be brought back"),
    PACK_GONE(409, "The folder of the pack is gone"),
    PACK_NOT_RETIRED(409, "The pack cannot be retired"),
    BODY_TOO_LARGE(413, "The body is too large"),
    URI_TOO_LONG(414, "The address is too long"),
    UNSUPPORTED_MEDIA_TYPE(415, "The media type is not supported"),
    UNSUPPORTED_CONTENT_ENCODING(415, "The content encoding is not supported"),
    FAULTY_PACK(422, "The files of the pack have faults"),
    INTERNAL_ERROR(500, "Something went wrong inside the service"),
    EVALUATION_DEADLINE(503, "The evaluation took too long"),
    RUNAWAY_RULE(503, "The rules matched too often"),
    TOO_MUCH_RECEIVED(503, "Too many bytes of requests are in work"),
    OVERLOADED(503, "Too many evaluations are waiting"),
    STORE_UNAVAILABLE(503, "The database does not answer"),
    STORE_DAMAGED(503, "The database file is damaged");

    private final int status;
    private final String title;

    ErrorCode(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The HTTP status that goes with it. */
    public int status() {
        return status;
    }

    /** What kind of problem it is, the same for each occurrence. */
    public String title() {
        return title;
    }

    /** The code as clients see it: lower-case words joined by hyphens, as those of rules and facts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Address of its page, a relative reference. */
    public String type() {
        return "/v1/problems/" + code();
    }
}
