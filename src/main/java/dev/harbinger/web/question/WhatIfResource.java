package dev.harbinger.web.question;

import dev.harbinger.assessment.ChangeQuestions;
import dev.harbinger.assessment.Storing;
import dev.harbinger.assessment.WhatIf;
import dev.harbinger.web.assessment.BodyReader;
import dev.harbinger.web.problem.Parameters;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Answers what an assessment would be if the facts were others. */
@Path("/v1/assessments/{id}/what-if")
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "assessments")
public final class WhatIfResource {
    private final ChangeQuestions questions;
    private final Kept kept;
    private final BodyReader bodies;

    WhatIfResource(ChangeQuestions questions, Kept kept, BodyReader bodies) {
        this.questions = questions;
        this.kept = kept;
        this.bodies = bodies;
    }

    /** Both answers and their difference; nothing is kept unless it is asked for. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "whatIf", summary = "Assess changed facts beside the facts as they are")
    @RequestBody(
            required = true,
            description = "What to change.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "FactChanges")))
    @APIResponse(
            responseCode = "200",
            description = "Both answers and their difference.",
            content = @Content(schema = @Schema(implementation = WhatIf.Answered.class)))
    @APIResponse(
            responseCode = "201",
            description = "The same; the changed facts are kept as an assessment of their own.",
            content = @Content(schema = @Schema(implementation = WhatIf.Answered.class)))
    public CompletionStage<Response> whatIf(
            @PathParam("id") String id, @Context HttpServerRequest request, @Context UriInfo uri) {
        Parameters parameters = new Parameters(uri.getQueryParameters(), Set.of("store"));
        Storing storing = parameters.flag("store", false) ? Storing.STORE : Storing.DISCARD;
        UUID assessment = parameters.id("id", id);
        parameters.check();
        return bodies.read(request, body -> whatIf(assessment, body, storing)).thenApply(WhatIfResource::answer);
    }

    /** Looks the assessment up on a worker, as that blocks. */
    private CompletionStage<WhatIf> whatIf(UUID assessment, byte[] changes, Storing storing) {
        return CompletableFuture.supplyAsync(
                        () -> questions.whatIf(kept.find(assessment), changes, storing),
                        Infrastructure.getDefaultWorkerPool())
                .thenCompose(answer -> answer);
    }

    private static Response answer(WhatIf result) {
        WhatIf.Answered answered = Answers.whatIf(result);
        Response.ResponseBuilder answer = answered.stored() == null
                ? Response.ok()
                : Response.status(Response.Status.CREATED).header("Location", "/v1/assessments/" + answered.stored());
        return answer.entity(answered).build();
    }
}
