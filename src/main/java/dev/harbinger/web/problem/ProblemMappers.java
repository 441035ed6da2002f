package dev.harbinger.web.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers whatever a request throws with the error body. */
final class ProblemMappers {
    private static final int UNAVAILABLE = 503;
    private static final int NOT_ALLOWED = 405;
    private static final int UNSUPPORTED_TYPE = 415;
    private static final String RETRY_SECONDS = "5";
    private final AllowedMethods allowed;

    ProblemMappers(AllowedMethods allowed) {
        this.allowed = allowed;
    }

    @ServerExceptionMapper
    Response problem(Throwable thrown, UriInfo uri) {
        return respond(Problems.of(thrown, uri.getPath()));
    }

    @ServerExceptionMapper
    Response problem(ProblemException exception, UriInfo uri) {
        Response problem = respond(Problem.of(exception, uri.getPath()));
        return exception.code() == ProblemCode.UNSUPPORTED_CONTENT_ENCODING
                ? Response.fromResponse(problem)
                        .header(HttpHeaders.ACCEPT_ENCODING, EncodingCheck.ACCEPTED)
                        .build()
                : problem;
    }

    @ServerExceptionMapper
    Response problem(WebApplicationException exception, UriInfo uri, Request request) {
        Response answered = exception.getResponse();
        if (answered.getStatusInfo().getFamily() == Response.Status.Family.REDIRECTION) {
            return answered;
        }
        if (answered.getStatus() == UNSUPPORTED_TYPE) {
            return respond(Problem.of(unsupported(uri, request), uri.getPath()));
        }
        Response problem = respond(Problems.of(exception, uri.getPath()));
        return answered.getStatus() == NOT_ALLOWED
                ? Response.fromResponse(problem)
                        .allow(
                                answered.getAllowedMethods().isEmpty()
                                        ? allowed.at(uri.getPath())
                                        : answered.getAllowedMethods())
                        .build()
                : problem;
    }

    private ProblemException unsupported(UriInfo uri, Request request) {
        String types = String.join(" or ", allowed.bodies(uri.getPath(), request.getMethod()));
        return new ProblemException(
                ProblemCode.UNSUPPORTED_MEDIA_TYPE,
                "The media type of the body is not supported."
                        + (types.isEmpty() ? "" : "\nMaybe send Content-Type: " + types + "."));
    }

    private static Response respond(Problem problem) {
        Response.ResponseBuilder builder =
                Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
        if (problem.status() == UNAVAILABLE) {
            builder.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        return builder.build();
    }
}
