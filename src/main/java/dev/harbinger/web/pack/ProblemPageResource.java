package dev.harbinger.web.pack;

import static dev.harbinger.web.problem.ProblemCode.NOT_FOUND;

import dev.harbinger.fact.DidYouMean;
import dev.harbinger.rule.ProblemCode;
import dev.harbinger.web.problem.Fault;
import dev.harbinger.web.problem.ProblemException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
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

    /** The page of a code as it stands in problems of packs, tests, facts and reloads. */
    @GET
    @Operation(
            operationId = "getProblemPage",
            summary = "Read what a kind of problem is, why it matters, and what to do")
    @APIResponse(
            responseCode = "200",
            description = "The page: what, why, an example that is wrong and one that is right.",
            content = @Content(mediaType = MARKDOWN, schema = @Schema(type = SchemaType.STRING)))
    public String page(@PathParam("code") String code) {
        ProblemCode found = ProblemCode.of(code);
        if (found == null) {
            throw unknown(code);
        }
        return found.page();
    }

    private static ProblemException unknown(String code) {
        String near = DidYouMean.nearest(code, ProblemCode.ids());
        String text = "The code (" + code + ") is unknown.";
        String advice = near == null ? "" : "\nMaybe you meant (" + near + ").";
        Fault fault = new Fault(null, "code", NOT_FOUND.code(), text, code, List.of(), near);
        return new ProblemException(NOT_FOUND, text + advice, List.of(fault));
    }
}
