package dev.harbinger.web.assessment;

import dev.harbinger.web.HttpLimits;
import dev.harbinger.web.problem.ProblemCode;
import dev.harbinger.web.problem.ProblemException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Reads bodies without blocking and never holds more of one than the limit, whether the client states its length or
 * not. Thread-safe.
 */
@Singleton
public final class BodyReader {
    private final HttpLimits limits;

    BodyReader(HttpLimits limits) {
        this.limits = limits;
    }

    /** The body; fails with {@link ProblemCode#BODY_TOO_LARGE} as soon as the limit is passed. */
    public CompletionStage<byte[]> read(HttpServerRequest request) {
        CompletableFuture<byte[]> body = new CompletableFuture<>();
        Buffer received = Buffer.buffer();
        request.exceptionHandler(broken -> body.completeExceptionally(brokenOff()));
        request.endHandler(end -> body.complete(received.getBytes()));
        request.handler(part -> take(part, received, body));
        request.resume();
        return body;
    }

    private static ProblemException brokenOff() {
        return new ProblemException(ProblemCode.BAD_REQUEST, "The body broke off before its end.");
    }

    private void take(Buffer part, Buffer received, CompletableFuture<byte[]> body) {
        if (body.isDone()) {
            return; // the rest of a body that was refused: let it pass by
        }
        if (received.length() + part.length() > limits.maxBody()) {
            body.completeExceptionally(tooLarge(limits.maxBody()));
        } else {
            received.appendBuffer(part);
        }
    }

    /** The refusal of a body or line that is longer than allowed. */
    static ProblemException tooLarge(int maxBody) {
        return new ProblemException(
                ProblemCode.BODY_TOO_LARGE, "The body is longer than the " + maxBody + " bytes that are allowed.");
    }
}
