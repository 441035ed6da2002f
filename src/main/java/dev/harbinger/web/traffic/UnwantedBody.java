package dev.harbinger.web.traffic;

import io.netty.handler.codec.http2.Http2Error;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;

/** The rest of a body whose request was answered already. For the event loop of its connection. */
final class UnwantedBody {
    private static final int TIMED_OUT = 408;
    private final HttpServerRequest request;
    private long left;

    UnwantedBody(HttpServerRequest request) {
        this.request = request;
    }

    /**
     * Reads and forgets it. What is longer, takes longer, or was too slow already, costs the client its connection, or
     * its stream of HTTP/2.
     */
    void drop(long most, long millis) {
        if (request.response().getStatusCode() == TIMED_OUT) {
            refuse();
            return;
        }
        left = most;
        Context context = Vertx.currentContext();
        long timer = context.owner().setTimer(millis, late -> refuse());
        request.exceptionHandler(broken -> context.owner().cancelTimer(timer));
        request.endHandler(end -> context.owner().cancelTimer(timer));
        request.handler(part -> {
            left -= part.length();
            if (left < 0) {
                context.owner().cancelTimer(timer);
                refuse();
            }
        });
        request.resume();
    }

    private void refuse() {
        if (request.isEnded()) {
            return;
        }
        if (request.version() == HttpVersion.HTTP_2) {
            request.response().reset(Http2Error.NO_ERROR.code()); // RFC 9113 §8.1: answered, send no more
        } else {
            request.connection().close();
        }
    }
}
