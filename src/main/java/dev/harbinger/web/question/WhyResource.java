package dev.harbinger.web.question;

import dev.harbinger.assessment.ProofQuestions;
import dev.harbinger.assessment.StoredAssessment;
import dev.harbinger.explanation.absence.RuleTrial;
import dev.harbinger.explanation.absence.WhyNot;
import dev.harbinger.explanation.why.Length;
import dev.harbinger.explanation.why.Why;
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
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Why an outcome has its level, and why it has no higher one. */
@Path("/v1/assessments/{id}")
@Produces({MediaType.APPLICATION_JSON, Forms.MARKDOWN})
@Tag(ref = "questions")
@Blocking
public final class WhyResource {
    static final List<Length> LENGTHS = List.of(Length.values());

    private final Kept kept;
    private final ProofQuestions questions;

    WhyResource(Kept kept, ProofQuestions questions) {
        this.kept = kept;
        this.questions = questions;
    }

    /** The proof of an outcome; the length is that of the text, the JSON has all of it always. */
    @GET
    @Path("/why/{outcome}")
    @Operation(operationId = "why", summary = "Ask why an outcome has its level")
    @APIResponse(
            responseCode = "200",
            description = "The proof from the outcome down to the posted facts; for an outcome that was not assessed, "
                    + "why it was not.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Why.class)),
                @Content(mediaType = Forms.MARKDOWN, schema = @Schema(implementation = String.class))
            })
    public CompletionStage<Response> why(
            @PathParam("id") String id,
            @PathParam("outcome") String outcome,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        Parameters parameters = new Parameters(uri, Set.of("length"));
        Length length = parameters.choice("length", LENGTHS, Length.MEDIUM);
        StoredAssessment stored = kept.find(parameters, id);
        return questions
                .why(stored, outcome)
                .thenApply(why -> Answers.why(why, length).answer(headers));
    }

    /** What keeps an outcome from its next level, or a rule from firing. */
    @GET
    @Path("/why-not/{outcomeOrRule}")
    @Operation(operationId = "whyNot", summary = "Ask why an outcome has no higher level, or why a rule did not fire")
    @APIResponse(
            responseCode = "200",
            description =
                    "For an outcome: score, requirements and gate missing to each higher level, and the rules that "
                            + "could raise it, nearest first. For a rule: each condition, held or failed.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(oneOf = {WhyNot.class, RuleTrial.class})),
                @Content(mediaType = Forms.MARKDOWN, schema = @Schema(implementation = String.class))
            })
    public CompletionStage<Response> whyNot(
            @PathParam("id") String id,
            @PathParam("outcomeOrRule") String name,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        StoredAssessment stored = kept.find(new Parameters(uri, Set.of()), id);
        return questions
                .whyNot(stored, name)
                .thenApply(answer -> Answers.whyNot(answer).answer(headers));
    }
}
