package dev.harbinger.web.question;

import dev.harbinger.assessment.ChangeQuestions;
import dev.harbinger.assessment.Sensitivity;
import dev.harbinger.web.problem.Parameters;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells what a kept assessment hangs on. */
@Path("/v1/assessments/{id}/sensitivity")
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "assessments")
public final class SensitivityResource {
    private final ChangeQuestions questions;
    private final Kept kept;

    SensitivityResource(ChangeQuestions questions, Kept kept) {
        this.questions = questions;
        this.kept = kept;
    }

    /** Each fact and each origin left out in turn, and the smallest sets of facts that carry a level. */
    @GET
    @Blocking
    @Operation(operationId = "sensitivity", summary = "Leave out each fact and each origin in turn")
    @APIResponse(
            responseCode = "200",
            description = "What moves without each fact and each origin, and what each level hangs on.",
            content = @Content(schema = @Schema(implementation = Sensitivity.class)))
    public CompletionStage<Sensitivity> sensitivity(@PathParam("id") String id, @Context UriInfo uri) {
        Parameters parameters = new Parameters(uri, Set.of());
        UUID assessment = parameters.id("id", id);
        parameters.check();
        return questions.sensitivity(kept.find(assessment));
    }
}
