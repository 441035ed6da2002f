package dev.harbinger.web.pack;

import dev.harbinger.fact.DidYouMean;
import dev.harbinger.rule.PackSchema;
import dev.harbinger.web.problem.ErrorCode;
import dev.harbinger.web.problem.Fault;
import dev.harbinger.web.problem.ProblemException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The JSON Schemas of a pack's files, where editors find them by address. */
@Path("/v1/schemas/{schema}")
@Produces(SchemaResource.SCHEMA_JSON)
@Tag(ref = "packs")
public final class SchemaResource {
    static final String SCHEMA_JSON = "application/schema+json";

    /** The schema of pack.yaml, claims.yaml or the test files. */
    @GET
    @Operation(operationId = "getSchema", summary = "Read the JSON Schema of a kind of file of a rule pack")
    @APIResponse(
            responseCode = "200",
            description = "JSON Schema 2020-12.",
            content = @Content(mediaType = SCHEMA_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public String schema(@PathParam("schema") String name) {
        return Stream.of(PackSchema.values())
                .filter(schema -> schema.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(name))
                .text();
    }

    private static ProblemException unknown(String name) {
        List<String> known =
                Stream.of(PackSchema.values()).map(Objects::toString).toList();
        String near = DidYouMean.nearest(name, known);
        String text = "The schema (" + name + ") is unknown.";
        Fault fault = new Fault(null, "schema", ErrorCode.NOT_FOUND.code(), text, name, known, near);
        return new ProblemException(ErrorCode.NOT_FOUND, text + "\nMaybe use one of " + known + ".", List.of(fault));
    }
}
