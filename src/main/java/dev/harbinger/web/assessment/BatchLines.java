package dev.harbinger.web.assessment;

import dev.harbinger.web.HttpLimits;
import dev.harbinger.web.assessment.LineSplitter.Line;
import dev.harbinger.web.traffic.ByteBudget;
import dev.harbinger.web.traffic.Traffic;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/**
 * The lines of one batch on their way from the request to their answers. Starts lines as long as those under way are
 * few and short enough, and reads no further than that. For one request; runs on its event loop.
 */
final class BatchLines {
    private final HttpServerRequest request;
    private final HttpLimits limits;
    private final Traffic traffic;
    private final Function<Line, CompletionStage<byte[]>> work;
    private final Context context = Vertx.currentContext();
    private final ByteBudget.Share received;
    private final ByteBudget.Share unread;
    private final LineSplitter splitter;
    private final Deque<Line> waiting = new ArrayDeque<>();
    private final Deque<Started> started = new ArrayDeque<>();
    private CompletableFuture<Optional<byte[]>> wanted = CompletableFuture.completedFuture(Optional.empty());
    private long startedBytes;
    private long answerBytes;
    private long lineTimer;
    private long readTimer;
    private boolean ended;

    /** @param work makes the answer to a line, and never fails */
    BatchLines(
            HttpServerRequest request,
            HttpLimits limits,
            Traffic traffic,
            Function<Line, CompletionStage<byte[]>> work) {
        this.request = request;
        this.limits = limits;
        this.traffic = traffic;
        this.work = work;
        this.received = traffic.received().open();
        this.unread = traffic.unread().open();
        this.splitter = new LineSplitter(limits.maxBody(), received);
    }

    private record Started(Line line, CompletableFuture<byte[]> answer) {}

    /** Begins to read. */
    void begin() {
        request.exceptionHandler(broken -> end());
        request.endHandler(end -> {
            splitter.finish().ifPresent(waiting::add);
            end();
        });
        request.handler(this::take);
        awaitLine();
        request.resume();
    }

    private void awaitLine() {
        context.owner().cancelTimer(lineTimer);
        lineTimer = context.owner().setTimer(traffic.bodyMillis(), late -> lineIsLate());
    }

    private void lineIsLate() {
        if (started.isEmpty() && waiting.isEmpty() && splitter.isInLine()) {
            waiting.add(splitter.giveUp());
            end();
        } else if (!ended) {
            awaitLine(); // the client waits for answers, or has nothing to ask for the moment
        }
    }

    /** The next answer, once it is there and the one before was written; nothing at the end of the batch. */
    CompletionStage<Optional<byte[]>> next() {
        CompletableFuture<Optional<byte[]>> next = new CompletableFuture<>();
        context.runOnContext(then -> {
            context.owner().cancelTimer(readTimer);
            unread.give(answerBytes);
            answerBytes = 0;
            wanted = next;
            offer();
        });
        return next;
    }

    /** Gives back what is held, what is under way only when it is done. */
    void close() {
        context.runOnContext(then -> {
            ended = true;
            context.owner().cancelTimer(lineTimer);
            context.owner().cancelTimer(readTimer);
            waiting.clear();
            unread.close();
            var unused = CompletableFuture.allOf(
                            started.stream().map(Started::answer).toArray(CompletableFuture<?>[]::new))
                    .whenComplete((done, fault) -> received.close());
        });
    }

    private void take(Buffer part) {
        if (ended) {
            return;
        }
        boolean wasInLine = splitter.isInLine();
        List<Line> lines = splitter.take(part);
        waiting.addAll(lines);
        if (!lines.isEmpty() || !wasInLine) {
            awaitLine();
        }
        startMore();
    }

    private void end() {
        ended = true;
        context.owner().cancelTimer(lineTimer);
        startMore();
        offer();
    }

    private void startMore() {
        while (!waiting.isEmpty() && hasRoom()) {
            start(waiting.remove());
        }
        if (!ended) {
            if (waiting.isEmpty() && hasRoom()) {
                request.resume();
            } else {
                request.pause();
            }
        }
    }

    private boolean hasRoom() {
        return started.isEmpty() || (started.size() < limits.batchWindow() && startedBytes < limits.batchBytes());
    }

    private void start(Line line) {
        startedBytes += line.bytes().length;
        Started begun = new Started(line, work.apply(line).toCompletableFuture());
        started.add(begun);
        var unused = begun.answer().whenComplete((answer, fault) -> context.runOnContext(then -> offer()));
    }

    /** Hands out the first answer, if it is wanted and there. */
    private void offer() {
        Started first = started.peek();
        if (wanted.isDone()) {
            return;
        }
        if (first == null) {
            if (ended && waiting.isEmpty()) {
                wanted.complete(Optional.empty());
            }
            return;
        }
        if (!first.answer().isDone()) {
            return;
        }
        started.remove();
        startedBytes -= first.line().bytes().length;
        received.give(first.line().bytes().length);
        hand(first.answer().join());
        startMore();
    }

    private void hand(byte[] answer) {
        if (!unread.take(answer.length)) {
            drop();
            return;
        }
        answerBytes = answer.length;
        // Once it is written the next one is asked for; a client that does not read never comes to that.
        readTimer = context.owner().setTimer(traffic.readMillis(), late -> drop());
        wanted.complete(Optional.of(answer));
    }

    private void drop() {
        var unused = ((ConnectionBase) request.connection()).channel().close();
    }
}
