package dev.harbinger.web.pack;

import dev.harbinger.assessment.PackInForce;
import dev.harbinger.fact.VocabularySchema;
import dev.harbinger.web.ConditionalAnswers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The rule packs and what each one is about. */
@Path("/v1/packs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "packs")
public final class PacksResource {
    private static final String SCHEMA_JSON = "application/schema+json";
    private final Packs packs;
    private final ConditionalAnswers answers;

    PacksResource(Packs packs, ConditionalAnswers answers) {
        this.packs = packs;
        this.answers = answers;
    }

    /** Every pack, by id. */
    @GET
    @Operation(operationId = "listPacks", summary = "List the rule packs")
    public RestResponse<Items<PackLine>> list() {
        List<PackInForce> all = packs.all();
        return answers.json(
                all.stream().map(PackInForce::digest).toList(),
                new Items<>(all.stream().map(PackLine::of).toList()));
    }

    /** What a pack is about, and its bibliography. */
    @GET
    @Path("/{pack}")
    @Operation(operationId = "getPack", summary = "Read what a pack is about, with its bibliography")
    public RestResponse<PackBody> get(@PathParam("pack") String pack) {
        PackInForce base = packs.ruleBase(pack);
        return answers.json(List.of(base.digest()), PackBody.of(base));
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
    @APIResponse(ref = "unchanged", responseCode = "304")
    public RestResponse<String> vocabulary(@PathParam("pack") String pack) {
        PackInForce base = packs.ruleBase(pack);
        return answers.of(
                SCHEMA_JSON,
                List.of(base.digest()),
                VocabularySchema.of(base.pack().vocabulary(), pack).toPrettyString());
    }
}
