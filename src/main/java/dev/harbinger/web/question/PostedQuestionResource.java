package dev.harbinger.web.question;

import dev.harbinger.assessment.Inquiries;
import dev.harbinger.assessment.PostedFacts;
import dev.harbinger.assessment.Reply;
import dev.harbinger.assessment.Storing;
import dev.harbinger.assessment.SupposedChanges;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/**
 * Every question about posted facts, under the rules in force; nothing is kept. {@link QuestionPaths} describes them.
 * Never blocks.
 */
@Path("/v1/questions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({Asks.JSON, Asks.MARKDOWN, Asks.HTML, Asks.GRAPHVIZ, Asks.MERMAID})
public final class PostedQuestionResource {
    /** The members of a body that holds a fact set and its changes. */
    static final List<String> CHANGED = List.of("factSet", "changes");
    /** The members of a body that holds two fact sets. */
    static final List<String> COMPARED = List.of("from", "to");

    private final PostedBody bodies;
    private final Inquiries inquiries;

    PostedQuestionResource(PostedBody bodies, Inquiries inquiries) {
        this.bodies = bodies;
        this.inquiries = inquiries;
    }

    /** A question about whole fact sets. */
    @POST
    @Path("/{question}")
    @Operation(hidden = true)
    public CompletionStage<Response> ask(
            @PathParam("question") String question,
            @Context HttpServerRequest request,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return answer(question, null, request, uri, headers);
    }

    /** A question about one outcome or rule. */
    @POST
    @Path("/{question}/{outcome}")
    @Operation(hidden = true)
    public CompletionStage<Response> ask(
            @PathParam("question") String question,
            @PathParam("outcome") String about,
            @Context HttpServerRequest request,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return answer(question, about, request, uri, headers);
    }

    private CompletionStage<Response> answer(
            String question, @Nullable String about, HttpServerRequest request, UriInfo uri, HttpHeaders headers) {
        Asks asks = Asks.of(question, about, uri, headers).requireAbout();
        asks.parameters().check();
        return ask(asks, request).thenApply(reply -> asks.answer(reply).build());
    }

    private CompletionStage<Reply> ask(Asks asks, HttpServerRequest request) {
        return switch (asks.profile().needs()) {
            case NOTHING -> bodies.factSet(request, posted -> inquiries.answer(asks.of(posted)));
            case CHANGES ->
                bodies.parts(
                        request,
                        CHANGED,
                        parts -> inquiries.answer(asks.of(new PostedFacts(parts.part("factSet"), "/factSet"))
                                .supposing(new SupposedChanges(parts.part("changes"), "/changes", Storing.DISCARD))));
            case OTHER_CASE ->
                bodies.parts(
                        request,
                        COMPARED,
                        parts -> inquiries.answer(asks.of(new PostedFacts(parts.part("from"), "/from"))
                                .against(new PostedFacts(parts.part("to"), "/to"))));
        };
    }
}
