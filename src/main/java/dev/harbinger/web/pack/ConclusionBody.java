package dev.harbinger.web.pack;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.harbinger.belief.Contribution;
import dev.harbinger.rule.Conclusion;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a rule concludes. */
@Schema(name = "RuleConclusion", description = "What a rule concludes.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConclusionBody(
        @Schema(description = "the finding") String finding,

        @Schema(
                description = "what the rule does to it",
                enumeration = {"raises", "lowers", "defines"})
        String direction,

        @Schema(description = "the mechanism that it raises through") @Nullable
        String mechanism,

        @Schema(description = "the family of mitigators that it belongs to") @Nullable
        String mitigator,

        @Schema(description = "the mechanisms that it weakens; empty for all") @Nullable
        List<String> weakens,

        @Schema(description = "template of the area that it concludes it for") @Nullable
        String area) {
    static ConclusionBody of(Conclusion conclusion) {
        String finding = conclusion.finding().value();
        String area = conclusion.area();
        Contribution contribution = conclusion.contribution();
        if (contribution instanceof Contribution.Raises raises) {
            return new ConclusionBody(finding, "raises", raises.mechanism().value(), null, null, area);
        }
        if (contribution instanceof Contribution.Lowers lowers) {
            List<String> weakens =
                    lowers.mechanisms().stream().map(Object::toString).sorted().toList();
            return new ConclusionBody(finding, "lowers", null, lowers.family().value(), weakens, area);
        }
        return new ConclusionBody(finding, "defines", null, null, null, area);
    }
}
