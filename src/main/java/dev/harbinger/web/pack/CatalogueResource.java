package dev.harbinger.web.pack;

import dev.harbinger.rule.Coverage;
import dev.harbinger.rule.RulePack;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the rules of a pack stand on and lead to: claims, findings, outcomes. */
@Path("/v1/packs/{pack}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "packs")
public final class CatalogueResource {
    private final Packs packs;

    CatalogueResource(Packs packs) {
        this.packs = packs;
    }

    /** The claims in the order of the catalogue. */
    @GET
    @Path("/claims")
    @Operation(operationId = "listClaims", summary = "List the claims of a pack with the rules that cite them")
    public Items<ClaimBody> claims(@PathParam("pack") String id) {
        RulePack pack = packs.pack(id);
        return new Items<>(pack.claims().values().stream()
                .distinct()
                .map(claim -> ClaimBody.of(claim, pack))
                .toList());
    }

    /** One claim with the rules that cite it. */
    @GET
    @Path("/claims/{claim}")
    @Operation(operationId = "getClaim", summary = "Read a claim of a pack with the rules that cite it")
    public ClaimBody claim(@PathParam("pack") String id, @PathParam("claim") String claim) {
        RulePack pack = packs.pack(id);
        return ClaimBody.of(packs.claim(pack, claim), pack);
    }

    /** One outcome. */
    @GET
    @Path("/outcomes/{outcome}")
    @Operation(operationId = "getOutcome", summary = "Read what a pack says of an outcome")
    public OutcomeBody outcome(@PathParam("pack") String id, @PathParam("outcome") String outcome) {
        return OutcomeBody.of(packs.outcome(packs.pack(id), outcome));
    }

    /** How much of what the documents claim is encoded. */
    @GET
    @Path("/coverage")
    @Operation(operationId = "coverage", summary = "Show how much of the documents' claims is encoded as rules")
    public Coverage coverage(@PathParam("pack") String pack) {
        return Coverage.of(packs.pack(pack));
    }

    /** The outcomes in the order of the manifest. */
    @GET
    @Path("/outcomes")
    @Operation(operationId = "listOutcomes", summary = "List what a pack warns about")
    public Items<OutcomeBody> outcomes(@PathParam("pack") String pack) {
        return new Items<>(packs.pack(pack).manifest().outcomes().values().stream()
                .map(OutcomeBody::of)
                .toList());
    }

    /** The findings in the order of the manifest, outcomes included. */
    @GET
    @Path("/findings")
    @Operation(operationId = "listFindings", summary = "List the concepts that the rules of a pack conclude")
    public Items<FindingBody> findings(@PathParam("pack") String pack) {
        return new Items<>(packs.pack(pack).manifest().findings().values().stream()
                .map(FindingBody::of)
                .toList());
    }
}
