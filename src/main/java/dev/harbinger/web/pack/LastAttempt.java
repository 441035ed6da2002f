package dev.harbinger.web.pack;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.harbinger.reload.Attempt;
import dev.harbinger.rule.RuleProblem;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The last attempt to load a pack's files. */
@Schema(description = "The last attempt to load the files of a pack.")
public record LastAttempt(
        @Schema(description = "when it ended") Instant at,

        @Schema(
                description = "what came of it",
                enumeration = {"loaded", "unchanged", "faulty", "tests_failed", "not_kept", "overdue", "gone", "failed"
                })
        String outcome,

        @Schema(description = "why the files are not in force; empty if they are")
        List<PackProblem> problems) {
    static LastAttempt of(Attempt attempt) {
        return new LastAttempt(
                attempt.at(),
                attempt.outcome().toString(),
                attempt.problems().stream().map(PackProblem::of).toList());
    }

    /** One thing that is wrong with the files of a pack. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "One thing that is wrong with the files of a pack.")
    public record PackProblem(
            @Schema(description = "path within the pack; empty for the whole pack", examples = "recruitment.drl")
            String file,

            @Schema(description = "from 1; 0 for the whole file")
            int line,

            @Schema(description = "from 1; 0 for the whole line")
            int column,

            @Schema(description = "name of the rule") @Nullable
            String rule,

            @Schema(description = "stable name of the kind of problem")
            String code,

            @Schema(description = "what is wrong, one sentence")
            String text,

            @Schema(description = "what may help") @Nullable String advice) {
        static PackProblem of(RuleProblem problem) {
            return new PackProblem(
                    problem.position().file(),
                    problem.position().line(),
                    problem.position().column(),
                    problem.rule(),
                    problem.code(),
                    problem.text(),
                    problem.advice());
        }
    }
}
