package dev.harbinger.web.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.harbinger.assessment.AssessmentResult;
import dev.harbinger.assessment.Assessments;
import dev.harbinger.assessment.Storing;
import dev.harbinger.question.assess.Explain;
import dev.harbinger.web.HttpLimits;
import dev.harbinger.web.assessment.LineSplitter.Line;
import dev.harbinger.web.problem.Problem;
import dev.harbinger.web.problem.Problems;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.vertx.MultiHelper;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jboss.logging.Logger;

/**
 * Assesses a stream of lines. Works on a few lines at a time, answers in order, and reads no further than the client
 * reads its answers, so that memory does not grow with the stream. Thread-safe.
 */
@Singleton
final class Batch {
    private static final Logger LOG = Logger.getLogger(Batch.class);
    private final Assessments assessments;
    private final ExplainProjection projection;
    private final HttpLimits limits;
    private final ObjectMapper mapper;

    Batch(Assessments assessments, ExplainProjection projection, HttpLimits limits, ObjectMapper mapper) {
        this.assessments = assessments;
        this.projection = projection;
        this.limits = limits;
        this.mapper = mapper;
    }

    /**
     * What the client wants of each line.
     *
     * @param path path of the request, for problems
     */
    record Wish(Explain explain, Storing storing, String path) {}

    /** The answers, each one line without its line end. Call it on the event loop of the request. */
    Multi<byte[]> assess(HttpServerRequest request, Wish wish) {
        Context context = Vertx.currentContext();
        // Lines are started as they pass into the window that emitOn keeps, and answered as they leave it.
        return lines(MultiHelper.toMulti(request))
                .onItem()
                .transform(line -> start(line, wish))
                .emitOn(task -> context.runOnContext(nothing -> task.run()), limits.batchWindow())
                .onItem()
                .transformToUniAndConcatenate(answer -> Uni.createFrom().completionStage(answer))
                .onFailure()
                .invoke(fault -> LOG.error("A batch ended before its last line.", fault))
                .onCancellation()
                .invoke(() -> context.runOnContext(nothing -> leave(request)));
    }

    /** Lets what is still sent pass by: nobody hears of the end of a connection that is not read. */
    private static void leave(HttpServerRequest request) {
        LOG.debug("The client of a batch went away.");
        if (!request.isEnded()) {
            request.handler(part -> {});
            request.resume();
        }
    }

    private Multi<Line> lines(Multi<Buffer> body) {
        LineSplitter splitter = new LineSplitter(limits.maxBody());
        Multi<Line> last = Multi.createFrom().deferred(() -> Multi.createFrom().optional(splitter.finish()));
        Multi<Line> whole = body.onFailure().recoverWithCompletion().onItem().transformToIterable(splitter::take);
        return Multi.createBy().concatenating().streams(whole, last);
    }

    private CompletionStage<byte[]> start(Line line, Wish wish) {
        return result(line, wish)
                .thenApplyAsync(result -> answer(line, result, wish), Infrastructure.getDefaultWorkerPool())
                .exceptionally(thrown -> BatchLine.refusal(line.number(), problem(thrown, wish)))
                .thenApply(this::write);
    }

    private CompletionStage<AssessmentResult> result(Line line, Wish wish) {
        return line.tooLong()
                ? CompletableFuture.failedStage(BodyReader.tooLarge(limits.maxBody()))
                : assessments.assess(line.bytes(), wish.storing());
    }

    private BatchLine answer(Line line, AssessmentResult result, Wish wish) {
        AssessmentResult.Accepted accepted = Acceptance.of(result);
        String json = new String(projection.apply(wish.explain(), accepted.shown()), StandardCharsets.UTF_8);
        return BatchLine.answer(
                line.number(), json, accepted.assessment().id() == null ? BatchLine.Kept.NO : BatchLine.Kept.YES);
    }

    private static Problem problem(Throwable thrown, Wish wish) {
        return Problems.of(thrown, wish.path());
    }

    private byte[] write(BatchLine line) {
        try {
            return mapper.writeValueAsBytes(line);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
