package dev.harbinger.web.pack;

import dev.harbinger.assessment.PackInForce;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The OpenAPI document for clients that post facts of one pack. */
@Path("/v1/packs/{pack}/openapi")
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "packs")
public final class PackOpenApiResource {
    private final Packs packs;
    private final OpenApiDocumentService documents;

    PackOpenApiResource(Packs packs, OpenApiDocumentService documents) {
        this.packs = packs;
        this.documents = documents;
    }

    /** The document of the service, in which facts are of the types of the pack. Changes with the pack. */
    @GET
    @Operation(
            operationId = "getPackOpenApi",
            summary = "Read the OpenAPI document with the fact types of a pack, for typed clients")
    @APIResponse(
            responseCode = "200",
            description = "OpenAPI 3.1; the document of the service, in which facts are of the types of the pack.",
            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(ref = "unchanged", responseCode = "304")
    public Response document(@PathParam("pack") String id, @Context Request request) {
        PackInForce pack = packs.ruleBase(id);
        byte[] service = documents.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, Format.JSON);
        EntityTag tag = new EntityTag(pack.digest() + Integer.toHexString(Arrays.hashCode(service)));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged == null
                ? Response.ok(PackDocument.of(service, pack.pack().vocabulary(), id))
                : unchanged;
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
    }
}
