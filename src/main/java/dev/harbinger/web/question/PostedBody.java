package dev.harbinger.web.question;

import dev.harbinger.assessment.PostedFacts;
import dev.harbinger.fact.DocumentParts;
import dev.harbinger.fact.FactSetReader;
import dev.harbinger.web.assessment.BodyReader;
import dev.harbinger.web.problem.Problems;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** Reads the facts that a question is about from the body of its request. Never blocks; thread-safe. */
@Singleton
final class PostedBody {
    private final BodyReader bodies;
    private final FactSetReader reader;

    PostedBody(BodyReader bodies, FactSetReader reader) {
        this.bodies = bodies;
        this.reader = reader;
    }

    /** Asks of a body that is a fact set. */
    <T> CompletionStage<T> factSet(HttpServerRequest request, Function<PostedFacts, CompletionStage<T>> question) {
        return bodies.read(request, body -> question.apply(new PostedFacts(body, "")));
    }

    /** Asks of a body of several documents; ends the request with all problems if one is missing or there are others. */
    <T> CompletionStage<T> parts(
            HttpServerRequest request, List<String> names, Function<DocumentParts.Found, CompletionStage<T>> question) {
        return bodies.read(request, body -> {
            DocumentParts parts = reader.parts(body, names);
            if (parts instanceof DocumentParts.Rejected rejected) {
                throw Problems.refused(rejected.problems());
            }
            return question.apply((DocumentParts.Found) parts);
        });
    }
}
