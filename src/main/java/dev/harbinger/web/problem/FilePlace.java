package dev.harbinger.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.harbinger.rule.RuleProblem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A place in a file of a pack.
 *
 * @param file path within the pack; empty for the whole pack
 * @param line from 1, or 0 for the whole file
 * @param column from 1, or 0 for the whole line
 * @param rule name of the rule, or null if it is not about one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A place in a file of a pack.")
public record FilePlace(
        @Schema(description = "path within the pack; empty for the whole pack", examples = "recruitment.drl")
        String file,

        @Schema(description = "from 1; 0 for the whole file")
        int line,

        @Schema(description = "from 1; 0 for the whole line")
        int column,

        @Schema(description = "name of the rule") @Nullable String rule) {
    /** The place of a problem. */
    public static FilePlace of(RuleProblem problem) {
        return new FilePlace(
                problem.position().file(),
                problem.position().line(),
                problem.position().column(),
                problem.rule());
    }
}
