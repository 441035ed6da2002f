package dev.harbinger.web.question;

import dev.harbinger.assessment.Inquiries;
import dev.harbinger.assessment.Inquiry;
import dev.harbinger.assessment.Reply;
import dev.harbinger.assessment.StoredAssessment;
import dev.harbinger.assessment.Storing;
import dev.harbinger.assessment.SupposedChanges;
import dev.harbinger.question.Profile.Needs;
import dev.harbinger.web.ConditionalAnswers;
import dev.harbinger.web.ConditionalAnswers.Precondition;
import dev.harbinger.web.assessment.BodyReader;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
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
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Every question about a kept assessment, under the rules of its day. {@link QuestionPaths} describes them. */
@Path("/v1/assessments/{id}")
@Produces({Asks.JSON, Asks.MARKDOWN, Asks.HTML, Asks.GRAPHVIZ, Asks.MERMAID})
public final class KeptQuestionResource {
    private final StoredLookup stored;
    private final Inquiries inquiries;
    private final BodyReader bodies;
    private final ConditionalAnswers answers;

    KeptQuestionResource(StoredLookup stored, Inquiries inquiries, BodyReader bodies, ConditionalAnswers answers) {
        this.stored = stored;
        this.inquiries = inquiries;
        this.bodies = bodies;
        this.answers = answers;
    }

    /** A question about the whole assessment. */
    @GET
    @Blocking
    @Path("/{question}")
    @Operation(hidden = true)
    public CompletionStage<Response> ask(
            @PathParam("id") String id,
            @PathParam("question") String question,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        Asks asks = Asks.of(question, null, uri, headers);
        if (asks.profile().needs() == Needs.CHANGES) {
            throw new NotAllowedException("POST", new String[] {"OPTIONS"});
        }
        if (asks.profile().needs() == Needs.OTHER_CASE) {
            throw new NotFoundException();
        }
        return answer(asks.requireAbout(), id);
    }

    /** A question about one outcome or rule, or about another assessment. */
    @GET
    @Blocking
    @Path("/{question}/{outcome}")
    @Operation(hidden = true)
    public CompletionStage<Response> ask(
            @PathParam("id") String id,
            @PathParam("question") String question,
            @PathParam("outcome") String about,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return Asks.of(question, about, uri, headers).profile().needs() == Needs.OTHER_CASE
                ? compare(Asks.of(question, null, uri, headers), id, about)
                : answer(Asks.of(question, about, uri, headers).requireAbout(), id);
    }

    /** A question about the assessment with changes. */
    @POST
    @Path("/{question}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public CompletionStage<Response> suppose(
            @PathParam("id") String id,
            @PathParam("question") String question,
            @Context HttpServerRequest request,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        Asks asks = Asks.of(question, null, uri, headers, "store");
        if (asks.profile().needs() != Needs.CHANGES) {
            throw new NotAllowedException("GET", new String[] {"HEAD", "OPTIONS"});
        }
        Storing storing = asks.parameters().flag("store", false) ? Storing.STORE : Storing.DISCARD;
        UUID assessment = asks.parameters().id("id", id);
        asks.parameters().check();
        return bodies.read(request, body -> suppose(asks, assessment, new SupposedChanges(body, "", storing)))
                .thenApply(reply -> reply.stored() == null
                        ? asks.answer(reply).build()
                        : asks.answer(reply)
                                .status(Response.Status.CREATED)
                                .header(HttpHeaders.LOCATION, "/v1/assessments/" + reply.stored())
                                .build());
    }

    /** Looks the assessment up on a worker, as that blocks. */
    private CompletionStage<Reply> suppose(Asks asks, UUID assessment, SupposedChanges changes) {
        return CompletableFuture.supplyAsync(
                        () -> inquiries.answer(asks.of(stored.find(assessment)).supposing(changes)),
                        Infrastructure.getDefaultWorkerPool())
                .thenCompose(reply -> reply);
    }

    private CompletionStage<Response> answer(Asks asks, String id) {
        StoredAssessment found = stored.find(asks.parameters(), id);
        return answer(asks, asks.of(found), List.of(found.ruleBase()));
    }

    private CompletionStage<Response> compare(Asks asks, String id, String other) {
        UUID first = asks.parameters().id("id", id);
        UUID second = asks.parameters().id("other", other);
        asks.parameters().check();
        StoredAssessment one = stored.find(first);
        StoredAssessment another = stored.find(second);
        return answer(asks, asks.of(one).against(another), List.of(one.ruleBase(), another.ruleBase()));
    }

    /** The answer of rules that never change, about facts that the address names; it is made only if it is wanted. */
    private CompletionStage<Response> answer(Asks asks, Inquiry inquiry, List<String> ruleBases) {
        Precondition condition = answers.madeAnew(asks.form().mediaType(), ruleBases);
        Response unchanged = condition.unchanged();
        return unchanged != null
                ? CompletableFuture.completedStage(unchanged)
                : inquiries
                        .answer(inquiry)
                        .thenApply(reply -> reply.complete()
                                ? condition.on(asks.answer(reply)).build()
                                : asks.answer(reply).build());
    }
}
