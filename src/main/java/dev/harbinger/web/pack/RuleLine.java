package dev.harbinger.web.pack;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.harbinger.rule.RuleDefinition;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rule in the list of rules. */
@Schema(description = "A rule in short.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RuleLine(
        @Schema(description = "its id", examples = "recruitment_closed_outlet")
        String id,

        @Schema(description = "what it says") String title,
        @Schema(description = "what it concludes") ConclusionBody concludes,

        @Schema(description = "the estimative word of the claim; absent for a definition", examples = "likely")
        @Nullable
        String likelihood,

        @Schema(description = "how firmly the claim is made; absent for a definition", examples = "moderate") @Nullable
        String firmness,

        @Schema(
                description = "how settled it is",
                enumeration = {"experimental", "stable", "deprecated"})
        String status,

        @Schema(description = "ids of the claims that it encodes")
        List<String> claims) {
    static RuleLine of(RuleDefinition rule) {
        return new RuleLine(
                rule.id().value(),
                rule.title(),
                ConclusionBody.of(rule.conclusion()),
                Words.ofNullable(rule.likelihood()),
                Words.ofNullable(rule.firmness()),
                Words.of(rule.status()),
                rule.claims());
    }
}
