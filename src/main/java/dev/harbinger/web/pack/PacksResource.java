package dev.harbinger.web.pack;

import dev.harbinger.fact.VocabularySchema;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rule packs and what each one is about. */
@Path("/v1/packs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "packs")
public final class PacksResource {
    private static final String SCHEMA_JSON = "application/schema+json";
    private final Packs packs;

    PacksResource(Packs packs) {
        this.packs = packs;
    }

    /** Every pack, by id. */
    @GET
    @Operation(operationId = "listPacks", summary = "List the rule packs")
    public Items<PackLine> list() {
        return new Items<>(packs.all().stream().map(PackLine::of).toList());
    }

    /** What a pack is about, and its bibliography. */
    @GET
    @Path("/{pack}")
    @Operation(operationId = "getPack", summary = "Read what a pack is about, with its bibliography")
    public PackBody get(@PathParam("pack") String pack) {
        return PackBody.of(packs.ruleBase(pack));
    }

    /** What is in force of a pack. */
    @GET
    @Path("/{pack}/status")
    @Operation(
            operationId = "getPackStatus",
            summary = "Read what is in force of a pack, and whether that is what its folder says")
    public PackStatus status(@PathParam("pack") String pack) {
        return packs.status(pack);
    }

    /** JSON Schema of the fact sets that a pack reads. */
    @GET
    @Path("/{pack}/vocabulary")
    @Produces(SCHEMA_JSON)
    @Operation(operationId = "getVocabulary", summary = "Read the JSON Schema of the fact sets that a pack reads")
    @APIResponse(
            responseCode = "200",
            description = "JSON Schema 2020-12.",
            content = @Content(mediaType = SCHEMA_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public String vocabulary(@PathParam("pack") String pack) {
        return VocabularySchema.of(packs.pack(pack).vocabulary(), pack).toPrettyString();
    }
}
