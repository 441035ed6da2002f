package dev.harbinger.web.pack;

import dev.harbinger.assessment.PackInForce;
import dev.harbinger.web.ConditionalAnswers;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The OpenAPI document for clients that post facts of one pack. */
@Path("/v1/packs/{pack}/openapi")
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "packs")
public final class PackOpenApiResource {
    private final Packs packs;
    private final OpenApiDocumentService documents;
    private final ConditionalAnswers answers;

    PackOpenApiResource(Packs packs, OpenApiDocumentService documents, ConditionalAnswers answers) {
        this.packs = packs;
        this.answers = answers;
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
    public RestResponse<byte[]> document(@PathParam("pack") String id) {
        PackInForce pack = packs.ruleBase(id);
        byte[] service = documents.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, Format.JSON);
        return answers.json(
                List.of(pack.digest(), Integer.toHexString(Arrays.hashCode(service))),
                PackDocument.of(service, pack.pack().vocabulary(), id));
    }
}
