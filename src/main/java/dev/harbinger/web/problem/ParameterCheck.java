package dev.harbinger.web.problem;

import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/**
 * Checks the address of requests to operations that do not look at it: they know no query parameter. The others check
 * theirs with {@link Parameters} themselves.
 */
final class ParameterCheck {
    @ServerRequestFilter
    void check(SimpleResourceInfo operation, UriInfo uri) {
        if (!Arrays.asList(operation.parameterTypes()).contains(UriInfo.class)) {
            new Parameters(uri, Set.of()).check();
        }
    }
}
