package dev.harbinger.web.problem;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.ParsedHeaderValue;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds what operators ask ({@code /q/...}) to the same rules as the rest: the framework itself answers any method, any
 * path below a known one, and a form that it lacks without a body.
 */
@Singleton
final class OperationPaths {
    private static final int BEFORE_ROUTES = 9_000;
    private static final String METRICS = "/q/metrics";
    private static final String HEALTH = "/q/health";
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final Set<String> METRIC_FORMS = Set.of(
            "*/*",
            "text/*",
            "text/plain",
            "application/*",
            "application/openmetrics-text",
            "application/vnd.google.protobuf");
    private static final Set<String> HEALTH_CHECKS = Set.of("/live", "/ready", "/started");

    private final FrameworkFaults faults;

    OperationPaths(FrameworkFaults faults) {
        this.faults = faults;
    }

    void install(@Observes Filters filters) {
        filters.register(this::check, BEFORE_ROUTES);
    }

    private void check(RoutingContext exchange) {
        String path = exchange.normalizedPath();
        if (!path.startsWith("/q/")) {
            exchange.next();
        } else if (isBelow(path, METRICS) || (isBelow(path, HEALTH) && !isHealthCheck(path))) {
            refuse(exchange, 404, Map.of());
        } else if (isServed(path) && !READING.contains(exchange.request().method())) {
            refuse(exchange, 405, Map.of(HttpHeaders.ALLOW, "GET, HEAD"));
        } else if (path.equals(METRICS) && !acceptsMetrics(exchange)) {
            refuse(exchange, 406, Map.of());
        } else {
            exchange.next();
        }
    }

    private static boolean isBelow(String path, String parent) {
        return path.startsWith(parent + "/");
    }

    private static boolean isHealthCheck(String path) {
        return HEALTH_CHECKS.contains(path.substring(HEALTH.length()));
    }

    private static boolean isServed(String path) {
        return path.startsWith(METRICS)
                || path.startsWith(HEALTH)
                || path.startsWith("/q/openapi")
                || path.startsWith("/q/swagger-ui");
    }

    private static boolean acceptsMetrics(RoutingContext exchange) {
        List<MIMEHeader> accepted = exchange.parsedHeaders().accept();
        return accepted.isEmpty()
                || accepted.stream().map(ParsedHeaderValue::value).anyMatch(METRIC_FORMS::contains);
    }

    private void refuse(RoutingContext exchange, int status, Map<String, String> headers) {
        Problem problem =
                Problem.of(HttpStatusProblems.known(status), exchange.request().uri());
        faults.answer(exchange.response(), problem, headers);
    }
}
