package dev.harbinger.web.pack;

import dev.harbinger.assessment.PackInForce;
import dev.harbinger.rule.Coverage;
import dev.harbinger.rule.RulePack;
import dev.harbinger.web.ConditionalAnswers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What the rules of a pack stand on and lead to: claims, findings, outcomes. */
@Path("/v1/packs/{pack}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "packs")
public final class CatalogueResource {
    private final Packs packs;
    private final ConditionalAnswers answers;

    CatalogueResource(Packs packs, ConditionalAnswers answers) {
        this.packs = packs;
        this.answers = answers;
    }

    /** The claims in the order of the catalogue. */
    @GET
    @Path("/claims")
    @Operation(operationId = "listClaims", summary = "List the claims of a pack with the rules that cite them")
    public RestResponse<Items<ClaimBody>> claims(@PathParam("pack") String id) {
        return answer(
                id,
                pack -> new Items<>(pack.claims().values().stream()
                        .distinct()
                        .map(claim -> ClaimBody.of(claim, pack))
                        .toList()));
    }

    /** One claim with the rules that cite it. */
    @GET
    @Path("/claims/{claim}")
    @Operation(operationId = "getClaim", summary = "Read a claim of a pack with the rules that cite it")
    public RestResponse<ClaimBody> claim(@PathParam("pack") String id, @PathParam("claim") String claim) {
        return answer(id, pack -> ClaimBody.of(packs.claim(pack, claim), pack));
    }

    /** One outcome. */
    @GET
    @Path("/outcomes/{outcome}")
    @Operation(operationId = "getOutcome", summary = "Read what a pack says of an outcome")
    public RestResponse<OutcomeBody> outcome(@PathParam("pack") String id, @PathParam("outcome") String outcome) {
        return answer(id, pack -> OutcomeBody.of(packs.outcome(pack, outcome)));
    }

    /** How much of what the documents claim is encoded. */
    @GET
    @Path("/coverage")
    @Operation(operationId = "coverage", summary = "Show how much of the documents' claims is encoded as rules")
    public RestResponse<Coverage> coverage(@PathParam("pack") String id) {
        return answer(id, Coverage::of);
    }

    /** The outcomes in the order of the manifest. */
    @GET
    @Path("/outcomes")
    @Operation(operationId = "listOutcomes", summary = "List what a pack warns about")
    public RestResponse<Items<OutcomeBody>> outcomes(@PathParam("pack") String id) {
        return answer(
                id,
                pack -> new Items<>(pack.manifest().outcomes().values().stream()
                        .map(OutcomeBody::of)
                        .toList()));
    }

    /** The findings in the order of the manifest, outcomes included. */
    @GET
    @Path("/findings")
    @Operation(operationId = "listFindings", summary = "List the concepts that the rules of a pack conclude")
    public RestResponse<Items<FindingBody>> findings(@PathParam("pack") String id) {
        return answer(
                id,
                pack -> new Items<>(pack.manifest().findings().values().stream()
                        .map(FindingBody::of)
                        .toList()));
    }

    private <T> RestResponse<T> answer(String id, Function<RulePack, T> read) {
        PackInForce base = packs.ruleBase(id);
        return answers.json(List.of(base.digest()), read.apply(base.pack()));
    }
}
