package dev.harbinger.web.pack;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.harbinger.rule.RuleCondition;
import dev.harbinger.rule.RuleDefinition;
import dev.harbinger.rule.RulePack;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rule with all that is known of it. */
@Schema(name = "Rule", description = "One causal link, as its author wrote it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RuleBody(
        @Schema(description = "its id", examples = "recruitment_closed_outlet")
        String id,

        @Schema(description = "what it says") String title,

        @Schema(description = "file within the pack", examples = "recruitment.drl")
        String file,

        @Schema(description = "line in the file, from 1") int line,
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

        @Schema(description = "the sentence that explains a firing, values left open")
        String because,

        @Schema(description = "why it departs from the document's word, or anything else worth knowing")
        String note,

        @Schema(description = "the patterns that must hold, in order")
        List<Pattern> when,

        @Schema(description = "the claims that it encodes") List<ClaimBody> claims) {
    static RuleBody of(RuleDefinition rule, RulePack pack) {
        return new RuleBody(
                rule.id().value(),
                rule.title(),
                rule.position().file(),
                rule.position().line(),
                ConclusionBody.of(rule.conclusion()),
                Words.ofNullable(rule.likelihood()),
                Words.ofNullable(rule.firmness()),
                Words.of(rule.status()),
                rule.because(),
                rule.note(),
                rule.conditions().stream().map(Pattern::of).toList(),
                rule.claims().stream()
                        .map(pack.claims()::get)
                        .filter(Objects::nonNull)
                        .map(claim -> ClaimBody.of(claim, pack))
                        .toList());
    }

    /** One pattern of the left side. */
    @Schema(description = "One pattern that must hold.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Pattern(
            @Schema(
                    description = "whether it holds for each match, for at least one, or for none",
                    enumeration = {"each", "exists", "not"})
            String quantifier,

            @Schema(description = "the fact type that it looks at") @Nullable
            String factType,

            @Schema(description = "the finding that it looks at") @Nullable
            String finding,

            @Schema(description = "as the author wrote it") String text) {
        static Pattern of(RuleCondition condition) {
            String factType = condition instanceof RuleCondition.OverFacts facts ? facts.factType() : null;
            String finding = condition instanceof RuleCondition.OverFinding over
                    ? over.finding().value()
                    : null;
            return new Pattern(Words.of(condition.quantifier()), factType, finding, condition.text());
        }
    }
}
