package dev.harbinger.web.question;

import dev.harbinger.assessment.AssessmentDifference;
import dev.harbinger.assessment.ChangeQuestions;
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

/** Tells what changed between two kept assessments, and why. */
@Path("/v1/assessments/{id}/diff/{other}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "assessments")
public final class DifferenceResource {
    private final ChangeQuestions questions;
    private final Kept kept;

    DifferenceResource(ChangeQuestions questions, Kept kept) {
        this.questions = questions;
        this.kept = kept;
    }

    /** Every change of an outcome, put down to changes of facts, time and rules. */
    @GET
    @Blocking
    @Operation(operationId = "difference", summary = "Put the difference of two assessments down to what changed")
    @APIResponse(
            responseCode = "200",
            description = "What moved, and the share of each change in it.",
            content = @Content(schema = @Schema(implementation = AssessmentDifference.class)))
    public CompletionStage<AssessmentDifference> difference(
            @PathParam("id") String id, @PathParam("other") String other, @Context UriInfo uri) {
        Parameters parameters = new Parameters(uri, Set.of());
        UUID first = parameters.id("id", id);
        UUID second = parameters.id("other", other);
        parameters.check();
        return questions.difference(kept.find(first), kept.find(second));
    }
}
