package dev.harbinger.web.question;

import dev.harbinger.assessment.ProofQuestions;
import dev.harbinger.explanation.absence.GapReport;
import dev.harbinger.explanation.absence.RuleTrial;
import dev.harbinger.explanation.absence.WhyNot;
import dev.harbinger.explanation.graph.ProofGraph;
import dev.harbinger.explanation.why.Length;
import dev.harbinger.explanation.why.Why;
import dev.harbinger.web.problem.Parameters;
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
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Questions about the proof of a posted fact set, under the rules in force; nothing is kept. */
@Path("/v1/questions")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "questions")
public final class PostedProofResource {
    private final PostedBody bodies;
    private final ProofQuestions questions;

    PostedProofResource(PostedBody bodies, ProofQuestions questions) {
        this.bodies = bodies;
        this.questions = questions;
    }

    /** The proof of an outcome. */
    @POST
    @Path("/why/{outcome}")
    @Produces({MediaType.APPLICATION_JSON, Forms.MARKDOWN})
    @Operation(operationId = "whyOfPosted", summary = "Ask of a fact set why an outcome has its level")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "FactSet")))
    @APIResponse(
            responseCode = "200",
            description = "The same as for an assessment.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Why.class)),
                @Content(mediaType = Forms.MARKDOWN, schema = @Schema(implementation = String.class))
            })
    public CompletionStage<Response> why(
            @PathParam("outcome") String outcome,
            @Context HttpServerRequest request,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        Parameters parameters = new Parameters(uri.getQueryParameters(), Set.of("length"));
        Length length = parameters.choice("length", WhyResource.LENGTHS, Length.MEDIUM);
        parameters.check();
        return bodies.factSet(request, posted -> questions.why(posted, outcome))
                .thenApply(why -> Answers.why(why, length).answer(headers));
    }

    /** What keeps an outcome from its next level, or a rule from firing. */
    @POST
    @Path("/why-not/{outcomeOrRule}")
    @Produces({MediaType.APPLICATION_JSON, Forms.MARKDOWN})
    @Operation(
            operationId = "whyNotOfPosted",
            summary = "Ask of a fact set why an outcome has no higher level, or why a rule did not fire")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "FactSet")))
    @APIResponse(
            responseCode = "200",
            description = "The same as for an assessment.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(oneOf = {WhyNot.class, RuleTrial.class})),
                @Content(mediaType = Forms.MARKDOWN, schema = @Schema(implementation = String.class))
            })
    public CompletionStage<Response> whyNot(
            @PathParam("outcomeOrRule") String name,
            @Context HttpServerRequest request,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        new Parameters(uri.getQueryParameters(), Set.of()).check();
        return bodies.factSet(request, posted -> questions.whyNot(posted, name))
                .thenApply(answer -> Answers.whyNot(answer).answer(headers));
    }

    /** What is missing or stale. */
    @POST
    @Path("/gaps")
    @Produces({MediaType.APPLICATION_JSON, Forms.MARKDOWN})
    @Operation(operationId = "gapsOfPosted", summary = "Ask of a fact set what to look for")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "FactSet")))
    @APIResponse(
            responseCode = "200",
            description = "The same as for an assessment.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = GapReport.class)),
                @Content(mediaType = Forms.MARKDOWN, schema = @Schema(implementation = String.class))
            })
    public CompletionStage<Response> gaps(
            @Context HttpServerRequest request, @Context UriInfo uri, @Context HttpHeaders headers) {
        Parameters parameters = new Parameters(uri.getQueryParameters(), Set.of("outcome"));
        parameters.check();
        return bodies.factSet(request, posted -> questions.gaps(posted, parameters.text("outcome")))
                .thenApply(report -> Answers.gaps(report).answer(headers));
    }

    /** The briefing. */
    @POST
    @Path("/brief")
    @Produces({Forms.MARKDOWN, Forms.HTML})
    @Operation(operationId = "briefOfPosted", summary = "Read the briefing on a fact set")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "FactSet")))
    @APIResponse(
            responseCode = "200",
            description = "The same as for an assessment.",
            content = {
                @Content(mediaType = Forms.MARKDOWN, schema = @Schema(implementation = String.class)),
                @Content(mediaType = Forms.HTML, schema = @Schema(implementation = String.class))
            })
    public CompletionStage<Response> brief(
            @Context HttpServerRequest request, @Context UriInfo uri, @Context HttpHeaders headers) {
        new Parameters(uri.getQueryParameters(), Set.of()).check();
        return bodies.factSet(request, questions::brief)
                .thenApply(page -> Answers.brief(page).answer(headers));
    }

    /** The proof as a graph. */
    @POST
    @Path("/graph")
    @Produces({MediaType.APPLICATION_JSON, Forms.GRAPHVIZ, Forms.MERMAID})
    @Operation(operationId = "graphOfPosted", summary = "Read the proof of a fact set as a graph")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "FactSet")))
    @APIResponse(
            responseCode = "200",
            description = "The same as for an assessment.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ProofGraph.class)),
                @Content(mediaType = Forms.GRAPHVIZ, schema = @Schema(implementation = String.class)),
                @Content(mediaType = Forms.MERMAID, schema = @Schema(implementation = String.class))
            })
    public CompletionStage<Response> graph(
            @Context HttpServerRequest request, @Context UriInfo uri, @Context HttpHeaders headers) {
        new Parameters(uri.getQueryParameters(), Set.of()).check();
        return bodies.factSet(request, questions::graph)
                .thenApply(graph -> Answers.graph(graph).answer(headers));
    }
}
