package dev.harbinger.web.traffic;

import dev.harbinger.web.HttpLimits;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Looks after each connection once a request on it was answered, whoever answered it: the rest of the body is read and
 * dropped, or the next request would never be answered; and an answer that the client does not take is given up.
 */
@Singleton
public final class TrafficFilter {
    private static final String WATCHED = TrafficFilter.class.getName();
    /** Before every route but those that only measure. */
    private static final int FIRST = 10_000;

    private final Traffic traffic;
    private final HttpLimits limits;

    TrafficFilter(Traffic traffic, HttpLimits limits) {
        this.traffic = traffic;
        this.limits = limits;
    }

    void install(@Observes Filters filters) {
        filters.register(this::pass, FIRST);
    }

    private void pass(RoutingContext exchange) {
        watch(exchange);
        if (UnreadAnswer.channel(exchange.request()).isActive()) {
            exchange.next();
        } else {
            // What a client sent ahead before its connection was closed is not worth the work.
            var unused = exchange.response().end();
        }
    }

    /** Looks after a request from now on; for one that fails before it comes here by itself. */
    public void watch(RoutingContext exchange) {
        if (exchange.get(WATCHED) != null) {
            return;
        }
        exchange.put(WATCHED, true);
        HttpServerRequest request = exchange.request();
        Context context = exchange.vertx().getOrCreateContext();
        UnreadAnswer answer = new UnreadAnswer(request, traffic);
        exchange.addHeadersEndHandler(begins -> answer.begin());
        // An answer may end on another thread, and in the midst of a write: look at the connection afterwards.
        exchange.addBodyEndHandler(ended -> context.runOnContext(then -> answered(request, answer)));
    }

    private void answered(HttpServerRequest request, UnreadAnswer answer) {
        answer.await();
        if (!request.isEnded()) {
            new UnwantedBody(request).drop(limits.maxBody(), traffic.bodyMillis());
        }
    }
}
