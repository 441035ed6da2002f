package dev.harbinger.web.pack;

import dev.harbinger.web.problem.ErrorCode;
import dev.harbinger.web.problem.ProblemException;
import dev.harbinger.web.problem.ProblemPages;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The pages that explain kinds of problems, where editors and the status of a pack can link to them. */
@Path("/v1/problems/{code}")
@Produces(ProblemPageResource.MARKDOWN + ";charset=UTF-8")
@Tag(ref = "packs")
public final class ProblemPageResource {
    static final String MARKDOWN = "text/markdown";

    /** The page of a code as it stands in problems of requests, packs, tests, facts and reloads. */
    @GET
    @Operation(
            operationId = "getProblemPage",
            summary = "Read what a kind of problem is, why it matters, and what to do")
    @APIResponse(
            responseCode = "200",
            description = "The page: what, why, an example that is wrong and one that is right.",
            content = @Content(mediaType = MARKDOWN, schema = @Schema(type = SchemaType.STRING)))
    public String page(@PathParam("code") String code) {
        return ProblemPages.of(code)
                .orElseThrow(() -> ProblemException.unknown(ErrorCode.NOT_FOUND, "code", code, ProblemPages.codes()));
    }
}
