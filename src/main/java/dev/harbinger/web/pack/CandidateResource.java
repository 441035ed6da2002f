package dev.harbinger.web.pack;

import dev.harbinger.reload.PackState;
import dev.harbinger.reload.candidate.Candidates;
import dev.harbinger.web.problem.ErrorCode;
import dev.harbinger.web.problem.ProblemException;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows what the candidate of a pack would change. */
@Path("/v1/packs/{pack}/candidate")
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "packs")
public final class CandidateResource {
    private final Packs packs;
    private final Candidates candidates;

    CandidateResource(Packs packs, Candidates candidates) {
        this.packs = packs;
        this.candidates = candidates;
    }

    /** Whose levels would change if the candidate were promoted, as far as requests have shown. */
    @GET
    @Blocking
    @Operation(
            operationId = "packCandidate",
            summary = "See whose levels the candidate of a pack would change",
            description = "The candidate is tried silently on every fact set that the pack in force assesses. Counts"
                    + " begin anew whenever either changes, and when the service starts.")
    @APIResponse(
            responseCode = "200",
            description = "How it stands with the candidate, and what it would answer otherwise.",
            content = @Content(schema = @Schema(implementation = CandidateBody.class)))
    public CandidateBody candidate(@PathParam("pack") String pack) {
        packs.status(pack);
        boolean loading = candidates.isLoading(pack);
        Optional<PackState> state = candidates.state(pack);
        return state.isEmpty() && loading
                ? CandidateBody.loading(pack)
                : CandidateBody.of(
                        state.orElseThrow(() -> none(pack)),
                        candidates.report(pack).orElse(null));
    }

    private static ProblemException none(String pack) {
        return new ProblemException(
                ErrorCode.NO_CANDIDATE,
                "The pack (" + pack + ") has no candidate, which would be a folder of that name in the folder of the"
                        + " setting (harbinger.candidates).");
    }
}
