package dev.harbinger.web.pack;

import dev.harbinger.reload.Attempt;
import dev.harbinger.reload.PackState;
import dev.harbinger.reload.Reloads;
import dev.harbinger.web.problem.ErrorCode;
import dev.harbinger.web.problem.Fault;
import dev.harbinger.web.problem.ProblemException;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Loads the files of a pack while the service runs, for where they are not watched. */
@Path("/v1/packs/{pack}/reload")
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "packs")
public final class ReloadResource {
    private final Packs packs;
    private final Reloads reloads;

    ReloadResource(Packs packs, Reloads reloads) {
        this.packs = packs;
        this.reloads = reloads;
    }

    /** Loads the files now and answers when they are in force, or refuses them with every fault. */
    @POST
    @NonBlocking
    @Operation(
            operationId = "reloadPack",
            summary = "Load the files of a pack now",
            description = "Answers when the files are in force, or were so already. If they have faults, the old ones"
                    + " stay in force. Nobody waits for it: requests under way finish with the rules they began with.")
    @APIResponse(
            responseCode = "200",
            description = "The files are in force; `lastAttempt.outcome` is `loaded` or `unchanged`.",
            content = @Content(schema = @Schema(implementation = PackStatus.class)))
    public CompletionStage<PackStatus> reload(@PathParam("pack") String pack) {
        return reloads.reload(pack).thenApply(found -> {
            PackState state = found.orElseThrow(() -> packs.unknownPack(pack));
            if (state.isDegraded()) {
                throw refused(pack, state.lastAttempt());
            }
            return packs.status(pack);
        });
    }

    private static ProblemException refused(String pack, Attempt attempt) {
        return switch (attempt.outcome()) {
            case GONE -> problem(ErrorCode.PACK_GONE, attempt, "The folder of the pack (" + pack + ") is gone");
            case NOT_KEPT ->
                problem(ErrorCode.STORE_UNAVAILABLE, attempt, "The files of the pack (" + pack + ") cannot be kept");
            case FAILED -> problem(ErrorCode.INTERNAL_ERROR, attempt, "The pack (" + pack + ") could not be loaded");
            case OVERDUE -> problem(ErrorCode.FAULTY_PACK, attempt, "The pack (" + pack + ") was not loaded in time");
            case TESTS_FAILED -> problem(ErrorCode.FAULTY_PACK, attempt, "The pack (" + pack + ") fails its tests");
            default -> problem(ErrorCode.FAULTY_PACK, attempt, "The files of the pack (" + pack + ") have faults");
        };
    }

    private static ProblemException problem(ErrorCode code, Attempt attempt, String what) {
        List<Fault> faults = attempt.problems().stream().map(Fault::of).toList();
        return new ProblemException(code, what + "; what was in force stays in force.", faults);
    }
}
