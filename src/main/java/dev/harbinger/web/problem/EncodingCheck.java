package dev.harbinger.web.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Refuses compressed bodies, which would be read as they are and be said to be no JSON. */
final class EncodingCheck {
    /** The only encoding of a body that is read. */
    static final String ACCEPTED = "identity";

    @ServerRequestFilter
    void check(ContainerRequestContext request) {
        String encoding = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        if (!isAccepted(encoding)) {
            throw new ProblemException(
                    ErrorCode.UNSUPPORTED_CONTENT_ENCODING,
                    "The content encoding (" + encoding + ") of the body is not supported.\n"
                            + "Maybe send the body as it is, without Content-Encoding.");
        }
    }

    private static boolean isAccepted(@Nullable String encoding) {
        return encoding == null || encoding.isBlank() || encoding.strip().equalsIgnoreCase(ACCEPTED);
    }
}
