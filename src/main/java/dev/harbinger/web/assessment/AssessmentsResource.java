package dev.harbinger.web.assessment;

import dev.harbinger.assessment.AssessmentResult;
import dev.harbinger.assessment.AssessmentStore;
import dev.harbinger.assessment.Assessments;
import dev.harbinger.assessment.Storing;
import dev.harbinger.question.Form;
import dev.harbinger.question.assess.AssessmentMarkdown;
import dev.harbinger.question.assess.Explain;
import dev.harbinger.reload.LivePacks;
import dev.harbinger.web.problem.Parameters;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Assesses a fact set; lists what was assessed. */
@Path("/v1/assessments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "assessments")
public final class AssessmentsResource {
    private static final Set<String> POST_PARAMETERS = Set.of("explain", "store");
    private final Assessments assessments;
    private final AssessmentStore store;
    private final LivePacks packs;
    private final BodyReader bodies;
    private final ExplainProjection projection;

    AssessmentsResource(
            Assessments assessments,
            AssessmentStore store,
            LivePacks packs,
            BodyReader bodies,
            ExplainProjection projection) {
        this.assessments = assessments;
        this.store = store;
        this.packs = packs;
        this.bodies = bodies;
        this.projection = projection;
    }

    /** Assesses the posted fact set; never blocks. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces({MediaType.APPLICATION_JSON, AssessmentForm.MARKDOWN})
    @Operation(operationId = "assess", summary = "Assess a fact set")
    @RequestBody(
            required = true,
            description = "What is known about a subject on a day.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(ref = "FactSet"),
                            examples = @ExampleObject(ref = "kyrgyzClash", name = "kyrgyzClash")))
    @APIResponse(ref = "created", responseCode = "201")
    @APIResponse(ref = "assessed", responseCode = "200")
    public CompletionStage<Response> assess(
            @Context HttpServerRequest request, @Context UriInfo uri, @Context HttpHeaders headers) {
        Parameters parameters = new Parameters(uri, POST_PARAMETERS);
        Explain explain = parameters.choice("explain", Explain.ALL, Explain.FULL);
        Storing storing = parameters.flag("store", true) ? Storing.STORE : Storing.DISCARD;
        parameters.check();
        Form form = AssessmentForm.of(headers);
        CompletionStage<AssessmentResult> result = bodies.read(request, body -> assessments.assess(body, storing));
        return explain == Explain.FULL && form == Form.JSON
                ? result.thenApply(r -> answer(r, explain, form))
                : result.thenApplyAsync(r -> answer(r, explain, form), Infrastructure.getDefaultWorkerPool());
    }

    /** Lists assessments, the newest first. */
    @GET
    @Operation(operationId = "listAssessments", summary = "List assessments, the newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of assessments.",
            content = @Content(schema = @Schema(ref = "AssessmentPage")))
    public AssessmentPage list(@Context UriInfo uri) {
        PageRequest page = PageRequest.of(uri, packs.current());
        return AssessmentPage.of(store.list(page.query()), page.limit());
    }

    private Response answer(AssessmentResult result, Explain explain, Form form) {
        AssessmentResult.Accepted accepted = Acceptance.of(result);
        byte[] body = form == Form.JSON
                ? projection.apply(explain, accepted.shown())
                : AssessmentMarkdown.of(accepted.assessment(), accepted.trend(), explain)
                        .getBytes(StandardCharsets.UTF_8);
        UUID id = accepted.assessment().id();
        Response.ResponseBuilder answer = id == null
                ? Response.ok()
                : Response.status(Response.Status.CREATED).header("Location", "/v1/assessments/" + id);
        return answer.entity(body).type(AssessmentForm.mediaType(form)).build();
    }
}
