package dev.harbinger.web.problem;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers whatever a request throws with the error body. */
final class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    /** What proxies log for a client that closed its connection; it is sent to nobody. */
    private static final int GONE_AWAY = 499;

    private static final int UNAVAILABLE = 503;
    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;
    private static final int UNSUPPORTED_TYPE = 415;
    private static final int TIMED_OUT = 408;
    private static final String RETRY_SECONDS = "5";
    private final AllowedMethods allowed;

    ProblemMappers(AllowedMethods allowed) {
        this.allowed = allowed;
    }

    @ServerExceptionMapper
    Response problem(Throwable thrown, UriInfo uri, RoutingContext request) {
        if (request.response().closed()) {
            // Nobody reads the answer, and that a client went away is no fault of the service.
            LOG.debugf(thrown, "The client went away from (%s).", uri.getPath());
            return Response.status(GONE_AWAY).build();
        }
        return respond(Problems.of(thrown, uri.getPath()));
    }

    @ServerExceptionMapper
    Response problem(ProblemException exception, UriInfo uri) {
        Response problem = respond(Problem.of(exception, uri.getPath()));
        return exception.code() == ErrorCode.UNSUPPORTED_CONTENT_ENCODING
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
        String path = uri.getPath();
        if (answered.getStatus() == UNSUPPORTED_TYPE) {
            return respond(Problem.of(unsupported(uri, request), path));
        }
        if (answered.getStatus() == NOT_ALLOWED || isForOtherMethods(answered, path, request)) {
            Response problem = respond(Problem.of(HttpStatusProblems.known(NOT_ALLOWED), path));
            Set<String> methods = answered.getAllowedMethods().isEmpty()
                    ? allowed.at(path)
                    : new TreeSet<>(answered.getAllowedMethods());
            return Response.fromResponse(problem).allow(methods).build();
        }
        return respond(Problems.of(exception, path));
    }

    /** The framework says of some paths that they do not exist when only the method does not. */
    private boolean isForOtherMethods(Response answered, String path, Request request) {
        return answered.getStatus() == NOT_FOUND && allowed.isOnlyForOthers(path, request.getMethod());
    }

    private ProblemException unsupported(UriInfo uri, Request request) {
        String types = String.join(" or ", allowed.bodies(uri.getPath(), request.getMethod()));
        return new ProblemException(
                ErrorCode.UNSUPPORTED_MEDIA_TYPE,
                "The media type of the body is not supported."
                        + (types.isEmpty() ? "" : "\nMaybe send Content-Type: " + types + "."));
    }

    private static Response respond(Problem problem) {
        Response.ResponseBuilder builder =
                Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
        if (problem.status() == TIMED_OUT) {
            builder.header(HttpHeaderNames.CONNECTION.toString(), "close");
        }
        if (problem.status() == UNAVAILABLE) {
            builder.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        return builder.build();
    }
}
