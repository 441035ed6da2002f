package dev.harbinger.web.question;

import dev.harbinger.assessment.Replay;
import dev.harbinger.assessment.Replays;
import dev.harbinger.assessment.RulesOf;
import dev.harbinger.web.problem.Parameters;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.POST;
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

/** Makes a kept assessment again. */
@Path("/v1/assessments/{id}/replay")
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "assessments")
public final class ReplayResource {
    private final Replays replays;
    private final StoredLookup stored;

    ReplayResource(Replays replays, StoredLookup stored) {
        this.replays = replays;
        this.stored = stored;
    }

    /** The same facts under the rules of their day or those in force; nothing is kept. */
    @POST
    @Blocking
    @Operation(operationId = "replay", summary = "Make an assessment again, by the rules of its day or of now")
    @APIResponse(
            responseCode = "200",
            description = "Whether the answer is the same to the byte, and what it says otherwise.",
            content = @Content(schema = @Schema(implementation = Replay.class)))
    public CompletionStage<Replay> replay(@PathParam("id") String id, @Context UriInfo uri) {
        Parameters parameters = new Parameters(uri, Set.of("rules"));
        RulesOf rules = parameters.choice("rules", RulesOf.ALL, RulesOf.THEN);
        UUID assessment = parameters.id("id", id);
        parameters.check();
        return replays.replay(stored.find(assessment), rules);
    }
}
