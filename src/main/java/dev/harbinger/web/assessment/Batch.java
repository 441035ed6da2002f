package dev.harbinger.web.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.harbinger.assessment.AssessmentResult;
import dev.harbinger.assessment.Assessments;
import dev.harbinger.assessment.Storing;
import dev.harbinger.question.assess.Explain;
import dev.harbinger.web.HttpLimits;
import dev.harbinger.web.assessment.LineSplitter.Line;
import dev.harbinger.web.assessment.LineSplitter.Refusal;
import dev.harbinger.web.problem.Problem;
import dev.harbinger.web.problem.ProblemException;
import dev.harbinger.web.problem.Problems;
import dev.harbinger.web.traffic.Traffic;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
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
    private final Traffic traffic;
    private final ObjectMapper mapper;

    Batch(
            Assessments assessments,
            ExplainProjection projection,
            HttpLimits limits,
            Traffic traffic,
            ObjectMapper mapper) {
        this.assessments = assessments;
        this.projection = projection;
        this.limits = limits;
        this.traffic = traffic;
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
        BatchLines lines = new BatchLines(request, limits, traffic, line -> answer(line, wish));
        lines.begin();
        return Multi.createBy()
                .repeating()
                .completionStage(lines::next)
                .indefinitely()
                .select()
                .first(Optional::isPresent)
                .map(Optional::orElseThrow)
                .onFailure()
                .invoke(fault -> LOG.error("A batch ended before its last line.", fault))
                .onCancellation()
                .invoke(() -> LOG.debug("The client of a batch went away."))
                .onTermination()
                .invoke(lines::close);
    }

    private CompletionStage<byte[]> answer(Line line, Wish wish) {
        return result(line, wish)
                .thenApplyAsync(result -> answer(line, result, wish), Infrastructure.getDefaultWorkerPool())
                .exceptionally(thrown -> BatchLine.refusal(line.number(), problem(thrown, wish)))
                .thenApply(this::write);
    }

    private CompletionStage<AssessmentResult> result(Line line, Wish wish) {
        Refusal refusal = line.refusal();
        return refusal == null
                ? assessments.assess(line.bytes(), wish.storing())
                : CompletableFuture.failedStage(refusal(refusal));
    }

    private ProblemException refusal(Refusal why) {
        return switch (why) {
            case TOO_LONG -> BodyReader.tooLarge(limits.maxBody());
            case NO_ROOM -> BodyReader.tooMuch();
            case TOO_SLOW -> BodyReader.tooSlow(traffic.bodyMillis());
        };
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
