package dev.harbinger.web.pack;

import dev.harbinger.rule.Claim;
import dev.harbinger.rule.RulePack;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A claim with the rules that cite it.
 *
 * @param rules ids of the rules that cite it, sorted
 */
@Schema(name = "Claim", description = "One causal statement that a document makes, in our own words.")
public record ClaimBody(
        @Schema(description = "its id", examples = "NEE16-18")
        String id,

        @Schema(description = "id of the document") String source,
        @Schema(description = "where in the document") String paragraph,
        @Schema(description = "the claim, in our own words") String statement,

        @Schema(description = "the estimative word or phrase of the document")
        String strength,

        @Schema(description = "kind of claim", examples = "causal")
        String kind,

        @Schema(description = "whether rules are to cite it")
        boolean encoded,

        @Schema(description = "why it is not encoded; empty if it is")
        String reason,

        @Schema(description = "ids of claims that say otherwise")
        List<String> contradicts,

        @Schema(description = "the rules that cite it") List<String> rules) {
    static ClaimBody of(Claim claim, RulePack pack) {
        return new ClaimBody(
                claim.id(),
                claim.source(),
                claim.paragraph(),
                claim.statement(),
                claim.strength(),
                claim.kind(),
                claim.encoded(),
                claim.reason(),
                claim.contradicts(),
                pack.rules().values().stream()
                        .filter(rule -> rule.claims().contains(claim.id()))
                        .map(rule -> rule.id().value())
                        .toList());
    }
}
