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

/** Reads the facts that a question is about from the body of its request. Never blocks; thread-safe. */
@Singleton
final class PostedBody {
    private final BodyReader bodies;
    private final FactSetReader reader;

    PostedBody(BodyReader bodies, FactSetReader reader) {
        this.bodies = bodies;
        this.reader = reader;
    }

    /** A body that is a fact set. */
    CompletionStage<PostedFacts> factSet(HttpServerRequest request) {
        return bodies.read(request).thenApply(body -> new PostedFacts(body, ""));
    }

    /** A body of several documents; ends the request with all problems if one is missing or there are others. */
    CompletionStage<DocumentParts.Found> parts(HttpServerRequest request, List<String> names) {
        return bodies.read(request).thenApply(body -> {
            DocumentParts parts = reader.parts(body, names);
            if (parts instanceof DocumentParts.Rejected rejected) {
                throw Problems.refused(rejected.problems());
            }
            return (DocumentParts.Found) parts;
        });
    }
}
