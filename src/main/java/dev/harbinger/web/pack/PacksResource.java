package dev.harbinger.web.pack;

import dev.harbinger.assessment.PackInForce;
import dev.harbinger.fact.VocabularySchema;
import dev.harbinger.reload.Reloads;
import dev.harbinger.reload.Retirement;
import dev.harbinger.web.ConditionalAnswers;
import dev.harbinger.web.problem.ErrorCode;
import dev.harbinger.web.problem.ProblemException;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.concurrent.CompletionStage;
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

    private final Reloads reloads;

    PacksResource(Packs packs, Reloads reloads, ConditionalAnswers answers) {
        this.packs = packs;
        this.reloads = reloads;
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

    /** Takes a pack out of force whose folder is gone, which is nothing that a service should guess, or says why not. */
    @DELETE
    @NonBlocking
    @Path("/{pack}")
    @Operation(
            operationId = "retirePack",
            summary = "Retire a pack whose folder is gone",
            description =
                    "Confirms that the folder was removed on purpose: no new request knows the pack. Requests under"
                            + " way finish with it, and what was assessed by it is kept and answered by the rules of its day.")
    @APIResponse(responseCode = "204", description = "Nothing of the pack is in force any more.")
    public CompletionStage<Void> retire(@PathParam("pack") String pack) {
        return reloads.retire(pack).thenAccept(came -> refuseUnlessRetired(pack, came));
    }

    private void refuseUnlessRetired(String pack, Retirement came) {
        switch (came) {
            case RETIRED -> {}
            case UNKNOWN -> throw packs.unknownPack(pack);
            case FOLDER_THERE ->
                throw new ProblemException(
                        ErrorCode.PACK_NOT_RETIRED,
                        "The folder of the pack (" + pack + ") is there, so the pack stays in force.\n"
                                + "Maybe move the folder away first.");
            case LAST ->
                throw new ProblemException(
                        ErrorCode.PACK_NOT_RETIRED,
                        "The pack (" + pack + ") is the only one in force, and stays so.\n"
                                + "Maybe put another pack into the folder of the packs first, or stop the service.");
        }
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
