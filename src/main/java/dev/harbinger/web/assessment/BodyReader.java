package dev.harbinger.web.assessment;

import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import dev.harbinger.web.HttpLimits;
import dev.harbinger.web.problem.ErrorCode;
import dev.harbinger.web.problem.ProblemException;
import dev.harbinger.web.traffic.ByteBudget;
import dev.harbinger.web.traffic.Traffic;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/**
 * Reads bodies without blocking and never holds more of one than the limit, whether the client states its length or
 * not, nor more of all than the budget, nor waits for one longer than it may take. Thread-safe.
 */
@Singleton
public final class BodyReader {
    private final HttpLimits limits;
    private final Traffic traffic;

    BodyReader(HttpLimits limits, Traffic traffic) {
        this.limits = limits;
        this.traffic = traffic;
    }

    /**
     * Reads the body and has it used. Until the use is done the body counts against the budget of what is in memory,
     * even if the client is gone by then. Call it on the event loop of the request.
     *
     * @return fails with {@link ErrorCode#BODY_TOO_LARGE} as soon as the limit is passed, with
     *     {@link ErrorCode#TOO_MUCH_RECEIVED} as soon as the budget is used up, with {@link ErrorCode#BODY_TIMEOUT}
     */
    public <T> CompletionStage<T> read(HttpServerRequest request, Function<byte[], CompletionStage<T>> use) {
        ByteBudget.Share share = traffic.received().open();
        return new Arrival(share).of(request).thenCompose(use).whenComplete((done, fault) -> share.close());
    }

    /** The refusal of a body or line that is longer than allowed. */
    static ProblemException tooLarge(int maxBody) {
        return new ProblemException(
                ErrorCode.BODY_TOO_LARGE, "The body is longer than the " + maxBody + " bytes that are allowed.");
    }

    /** The refusal of a body or line for which there is no room at the moment. */
    static ProblemException tooMuch() {
        return new ProblemException(
                ErrorCode.TOO_MUCH_RECEIVED,
                "The bodies of all requests together are longer than the service may hold; nothing was done."
                        + "\nMaybe try again.");
    }

    /** The refusal of a body or line that does not come to its end. */
    static ProblemException tooSlow(long millis) {
        return new ProblemException(
                ErrorCode.BODY_TIMEOUT,
                "The body did not arrive within " + millis + " milliseconds; nothing was done.");
    }

    /** One body, as it comes in. */
    private final class Arrival {
        private final CompletableFuture<byte[]> body = new CompletableFuture<>();
        private final ByteArrayBuilder received = new ByteArrayBuilder();
        private final ByteBudget.Share share;

        Arrival(ByteBudget.Share share) {
            this.share = share;
        }

        CompletableFuture<byte[]> of(HttpServerRequest request) {
            Vertx vertx = Vertx.currentContext().owner();
            long timer = vertx.setTimer(traffic.bodyMillis(), late -> refuse(tooSlow(traffic.bodyMillis())));
            request.exceptionHandler(broken -> refuse(brokenOff()));
            request.endHandler(end -> complete());
            request.handler(this::take);
            request.resume();
            return body.whenComplete((bytes, fault) -> vertx.cancelTimer(timer));
        }

        private void take(Buffer part) {
            if (body.isDone()) {
                return; // the rest of a body that was refused: let it pass by
            }
            if (received.size() + part.length() > limits.maxBody()) {
                refuse(tooLarge(limits.maxBody()));
            } else if (share.take(part.length())) {
                received.write(part.getBytes(), 0, part.length());
            } else {
                refuse(tooMuch());
            }
        }

        private void complete() {
            if (!body.isDone()) {
                body.complete(received.toByteArray());
            }
        }

        private void refuse(ProblemException refusal) {
            received.release();
            body.completeExceptionally(refusal);
        }

        private static ProblemException brokenOff() {
            return new ProblemException(ErrorCode.BAD_REQUEST, "The body broke off before its end.");
        }
    }
}
