package dev.harbinger.web.question;

import dev.harbinger.assessment.ProofQuestions;
import dev.harbinger.assessment.StoredAssessment;
import dev.harbinger.explanation.absence.GapReport;
import dev.harbinger.explanation.graph.ProofGraph;
import dev.harbinger.web.problem.Parameters;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What to look for, the briefing and the graph of an assessment. */
@Path("/v1/assessments/{id}")
@Tag(ref = "questions")
@Blocking
public final class ReportResource {
    private final Kept kept;
    private final ProofQuestions questions;

    ReportResource(Kept kept, ProofQuestions questions) {
        this.kept = kept;
        this.questions = questions;
    }

    /** What is missing or stale, by how far it could move the scores. */
    @GET
    @Path("/gaps")
    @Produces({MediaType.APPLICATION_JSON, Forms.MARKDOWN})
    @Operation(operationId = "gaps", summary = "Ask what to look for, by how far it could move the scores")
    @APIResponse(
            responseCode = "200",
            description = "Missing and stale facts that would raise a score, and signposts that would lower one.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = GapReport.class)),
                @Content(mediaType = Forms.MARKDOWN, schema = @Schema(implementation = String.class))
            })
    public CompletionStage<Response> gaps(
            @PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers) {
        Parameters parameters = new Parameters(uri, Set.of("outcome"));
        StoredAssessment stored = kept.find(parameters, id);
        return questions
                .gaps(stored, parameters.text("outcome"))
                .thenApply(report -> Answers.gaps(report).answer(headers));
    }

    /** The briefing, to be read or printed. */
    @GET
    @Path("/brief")
    @Produces({Forms.MARKDOWN, Forms.HTML})
    @Operation(operationId = "brief", summary = "Read the briefing on an assessment")
    @APIResponse(
            responseCode = "200",
            description = "Bottom line, outcomes, key judgements, what would change them, sources, caveats.",
            content = {
                @Content(mediaType = Forms.MARKDOWN, schema = @Schema(implementation = String.class)),
                @Content(mediaType = Forms.HTML, schema = @Schema(implementation = String.class))
            })
    public CompletionStage<Response> brief(
            @PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers) {
        StoredAssessment stored = kept.find(new Parameters(uri, Set.of()), id);
        return questions.brief(stored).thenApply(page -> Answers.brief(page).answer(headers));
    }

    /** The proof as a graph; drawings fold facts and definitions. */
    @GET
    @Path("/graph")
    @Produces({MediaType.APPLICATION_JSON, Forms.GRAPHVIZ, Forms.MERMAID})
    @Operation(operationId = "graph", summary = "Read the proof of an assessment as a graph")
    @APIResponse(
            responseCode = "200",
            description = "Nodes and edges down to the facts; the drawings fold facts and definitions.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ProofGraph.class)),
                @Content(mediaType = Forms.GRAPHVIZ, schema = @Schema(implementation = String.class)),
                @Content(mediaType = Forms.MERMAID, schema = @Schema(implementation = String.class))
            })
    public CompletionStage<Response> graph(
            @PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers) {
        StoredAssessment stored = kept.find(new Parameters(uri, Set.of()), id);
        return questions.graph(stored).thenApply(graph -> Answers.graph(graph).answer(headers));
    }
}
