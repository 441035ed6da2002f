package dev.harbinger.web.question;

import dev.harbinger.assessment.AssessmentDifference;
import dev.harbinger.assessment.ChangeQuestions;
import dev.harbinger.assessment.PostedFacts;
import dev.harbinger.assessment.Sensitivity;
import dev.harbinger.assessment.WhatIf;
import dev.harbinger.web.problem.Parameters;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Questions what would change the answer to posted facts, under the rules in force; nothing is kept. */
@Path("/v1/questions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "questions")
public final class PostedChangeResource {
    private static final List<String> WHAT_IF = List.of("factSet", "changes");
    private static final List<String> DIFFERENCE = List.of("from", "to");

    private final PostedBody bodies;
    private final ChangeQuestions questions;

    PostedChangeResource(PostedBody bodies, ChangeQuestions questions) {
        this.bodies = bodies;
        this.questions = questions;
    }

    /** Both answers and their difference. */
    @POST
    @Path("/what-if")
    @Operation(operationId = "whatIfOfPosted", summary = "Assess a fact set as it is and changed")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "FactSetWithChanges")))
    @APIResponse(
            responseCode = "200",
            description = "The same as for an assessment.",
            content = @Content(schema = @Schema(implementation = WhatIf.Answered.class)))
    public CompletionStage<WhatIf.Answered> whatIf(@Context HttpServerRequest request, @Context UriInfo uri) {
        new Parameters(uri.getQueryParameters(), Set.of()).check();
        return bodies.parts(
                        request,
                        WHAT_IF,
                        parts -> questions.whatIf(
                                new PostedFacts(parts.part("factSet"), "/factSet"), parts.part("changes"), "/changes"))
                .thenApply(Answers::whatIf);
    }

    /** Every change of an outcome, put down to changes of facts and time. */
    @POST
    @Path("/diff")
    @Operation(operationId = "differenceOfPosted", summary = "Put the difference of two fact sets down to what changed")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "FactSetPair")))
    @APIResponse(
            responseCode = "200",
            description = "The same as for two assessments.",
            content = @Content(schema = @Schema(implementation = AssessmentDifference.class)))
    public CompletionStage<AssessmentDifference> difference(@Context HttpServerRequest request, @Context UriInfo uri) {
        new Parameters(uri.getQueryParameters(), Set.of()).check();
        return bodies.parts(
                request,
                DIFFERENCE,
                parts -> questions.difference(
                        new PostedFacts(parts.part("from"), "/from"), new PostedFacts(parts.part("to"), "/to")));
    }

    /** Each fact and each origin left out in turn. */
    @POST
    @Path("/sensitivity")
    @Operation(
            operationId = "sensitivityOfPosted",
            summary = "Leave out each fact and each origin of a fact set in turn")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "FactSet")))
    @APIResponse(
            responseCode = "200",
            description = "The same as for an assessment.",
            content = @Content(schema = @Schema(implementation = Sensitivity.class)))
    public CompletionStage<Sensitivity> sensitivity(@Context HttpServerRequest request, @Context UriInfo uri) {
        new Parameters(uri.getQueryParameters(), Set.of()).check();
        return bodies.factSet(request, questions::sensitivity);
    }
}
