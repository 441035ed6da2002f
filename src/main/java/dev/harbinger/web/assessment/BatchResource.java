package dev.harbinger.web.assessment;

import dev.harbinger.assessment.Storing;
import dev.harbinger.question.assess.Explain;
import dev.harbinger.web.problem.Parameters;
import io.smallrye.mutiny.Multi;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Assesses many fact sets in one request, one a line. */
@Path("/v1/assessments/batch")
@Tag(ref = "assessments")
public final class BatchResource {
    private static final String NDJSON = "application/x-ndjson";
    private final Batch batch;

    BatchResource(Batch batch) {
        this.batch = batch;
    }

    /** Answers each line in order while the next ones are still coming in. */
    @POST
    @Consumes(NDJSON)
    @Produces(NDJSON)
    @Operation(
            operationId = "assessBatch",
            summary = "Assess many fact sets, one a line",
            description = "Order is kept, a line with problems does not stop the rest, and there is no limit to the"
                    + " number of lines. Read the answer while you write, or the stream comes to a halt.")
    @RequestBody(
            required = true,
            description = "One fact set a line (NDJSON); empty lines are skipped.",
            content = @Content(mediaType = NDJSON, schema = @Schema(ref = "FactSet")))
    @APIResponse(
            responseCode = "200",
            description = "One line for each fact set, in order.",
            content = @Content(mediaType = NDJSON, schema = @Schema(ref = "BatchLine")))
    public Multi<byte[]> assess(@Context HttpServerRequest request, @Context UriInfo uri) {
        Parameters parameters = new Parameters(uri, Set.of("explain", "store"));
        Explain explain = parameters.choice("explain", Explain.ALL, Explain.NONE);
        Storing storing = parameters.flag("store", true) ? Storing.STORE : Storing.DISCARD;
        parameters.check();
        return batch.assess(request, new Batch.Wish(explain, storing, uri.getPath()));
    }
}
