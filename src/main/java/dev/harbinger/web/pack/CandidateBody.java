package dev.harbinger.web.pack;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.harbinger.reload.PackState;
import dev.harbinger.reload.candidate.CandidateReport;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How it stands with the candidate of a pack, and what it would answer otherwise. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "How it stands with the candidate of a pack, and what it would answer otherwise.")
public record CandidateBody(
        @Schema(description = "the pack's id") String id,

        @Schema(
                description = "whether what is tried is what the candidate's folder says; if not, the version before"
                        + " is tried on, or none, as while it is loaded for the first time",
                enumeration = {"current", "degraded", "loading"})
        String state,

        @Schema(description = "when the version that is tried was loaded") @Nullable
        Instant since,

        @Schema(description = "the last attempt to load the candidate's folder; missing before the first has ended")
        @Nullable
        LastAttempt lastAttempt,

        @Schema(description = "what it would answer otherwise; missing if no version of it was ever sound") @Nullable
        CandidateReport report) {
    /** Of a candidate that is loaded for the first time. */
    static CandidateBody loading(String pack) {
        return new CandidateBody(pack, "loading", null, null, null);
    }

    static CandidateBody of(PackState state, @Nullable CandidateReport report) {
        return new CandidateBody(
                state.pack(),
                state.isDegraded() ? "degraded" : "current",
                state.since(),
                LastAttempt.of(state.lastAttempt()),
                report);
    }
}
