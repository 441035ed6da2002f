package dev.harbinger.web.assessment;

import dev.harbinger.assessment.AssessmentStore;
import dev.harbinger.assessment.Inquiries;
import dev.harbinger.assessment.Inquiry;
import dev.harbinger.assessment.StoredAssessment;
import dev.harbinger.question.Form;
import dev.harbinger.question.assess.AssessQuestion;
import dev.harbinger.question.assess.Assessment;
import dev.harbinger.question.assess.AssessmentMarkdown;
import dev.harbinger.question.assess.Explain;
import dev.harbinger.web.ConditionalAnswers;
import dev.harbinger.web.ConditionalAnswers.Precondition;
import dev.harbinger.web.problem.ErrorCode;
import dev.harbinger.web.problem.Parameters;
import dev.harbinger.web.problem.ProblemException;
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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One kept assessment. It never changes, so that caches of the client may keep it. */
@Path("/v1/assessments/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "assessments")
public final class AssessmentResource {
    private final AssessmentStore store;
    private final ExplainProjection projection;
    private final Inquiries inquiries;
    private final ConditionalAnswers answers;

    AssessmentResource(
            AssessmentStore store, ExplainProjection projection, Inquiries inquiries, ConditionalAnswers answers) {
        this.store = store;
        this.projection = projection;
        this.inquiries = inquiries;
        this.answers = answers;
    }

    /** The answer, to the byte as it was first given if it is asked for in full; for people as it was then, too. */
    @GET
    @Blocking
    @Produces({MediaType.APPLICATION_JSON, AssessmentForm.MARKDOWN})
    @Operation(operationId = "getAssessment", summary = "Read an assessment")
    @APIResponse(ref = "assessed", responseCode = "200")
    @APIResponse(ref = "unchanged", responseCode = "304")
    public CompletionStage<Response> get(
            @PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers) {
        Parameters parameters = new Parameters(uri, Set.of("explain"));
        Explain explain = parameters.choice("explain", Explain.ALL, Explain.FULL);
        StoredAssessment found = find(parameters, id);
        return AssessmentForm.of(headers) == Form.JSON
                ? CompletableFuture.completedStage(kept(projection.apply(explain, found.shown())))
                : markdown(found, explain);
    }

    private CompletionStage<Response> markdown(StoredAssessment found, Explain explain) {
        Precondition condition = answers.madeAnew(AssessmentForm.MARKDOWN, List.of());
        Response unchanged = condition.unchanged();
        return unchanged != null
                ? CompletableFuture.completedStage(unchanged)
                : inquiries
                        .answer(Inquiry.of(new AssessQuestion(), Form.JSON, found, null, Map.of()))
                        .thenApply(reply -> AssessmentMarkdown.of((Assessment) reply.answer(), found.moved(), explain))
                        .thenApply(text -> condition
                                .on(Response.ok(text).type(AssessmentForm.mediaType(Form.MARKDOWN)))
                                .build());
    }

    /** The fact set that was assessed. */
    @GET
    @Path("/facts")
    @Operation(operationId = "getFacts", summary = "Read the fact set of an assessment")
    @APIResponse(
            responseCode = "200",
            description = "The fact set as it was read.",
            content = @Content(schema = @Schema(ref = "FactSet")))
    @APIResponse(ref = "unchanged", responseCode = "304")
    public Response facts(@PathParam("id") String id, @Context UriInfo uri) {
        StoredAssessment found = find(new Parameters(uri, Set.of()), id);
        return kept(found.factSet().getBytes(StandardCharsets.UTF_8));
    }

    private StoredAssessment find(Parameters parameters, String id) {
        UUID uuid = parameters.id("id", id);
        parameters.check();
        return store.find(uuid)
                .orElseThrow(() ->
                        new ProblemException(ErrorCode.UNKNOWN_ASSESSMENT, "There is no assessment (" + uuid + ")."));
    }

    private Response kept(byte[] body) {
        Precondition condition = answers.kept(MediaType.APPLICATION_JSON);
        Response unchanged = condition.unchanged();
        return unchanged == null ? condition.on(Response.ok(body)).build() : unchanged;
    }
}
