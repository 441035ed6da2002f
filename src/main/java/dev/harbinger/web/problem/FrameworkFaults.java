package dev.harbinger.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.harbinger.web.traffic.TrafficFilter;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Answers with the error body what fails outside of the resources: hosts that are none, paths that nothing serves. Nothing of it is logged, but for faults of our own.
 */
@Singleton
final class FrameworkFaults {
    /** Before the handler of the framework, which would show a page of its own. */
    private static final int BEFORE = -10_000;

    private final ObjectMapper mapper;
    private final TrafficFilter traffic;

    FrameworkFaults(ObjectMapper mapper, TrafficFilter traffic) {
        this.mapper = mapper;
        this.traffic = traffic;
    }

    void install(@Observes Router router) {
        router.route().order(BEFORE).failureHandler(this::answer);
        // For what fails before any route is found.
        for (int status : HttpStatusProblems.statuses()) {
            router.errorHandler(status, this::answer);
        }
    }

    private void answer(RoutingContext exchange) {
        traffic.watch(exchange);
        if (exchange.response().headWritten()) {
            exchange.next();
            return;
        }
        ProblemException known = HttpStatusProblems.of(exchange.statusCode());
        String path = exchange.request().uri();
        Problem problem = known == null ? Problems.of(cause(exchange), path) : Problem.of(known, path);
        answer(exchange.response(), problem, Map.of());
    }

    private static Throwable cause(RoutingContext exchange) {
        Throwable cause = exchange.failure();
        return cause == null
                ? new IllegalStateException("The request failed with status " + exchange.statusCode() + ".")
                : cause;
    }

    /** Ends a request with the error body. */
    void answer(HttpServerResponse response, Problem problem, Map<String, String> headers) {
        response.setStatusCode(problem.status());
        response.putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.putHeader("X-Content-Type-Options", "nosniff");
        headers.forEach(response::putHeader);
        var unused = response.end(Buffer.buffer(bytes(problem)));
    }

    private byte[] bytes(Problem problem) {
        try {
            return mapper.writeValueAsBytes(problem);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
