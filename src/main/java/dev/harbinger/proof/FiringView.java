package dev.harbinger.proof;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.harbinger.belief.EstimativeWord;
import dev.harbinger.belief.Firmness;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule that fired, with everything that backs it.
 *
 * @param id the firing, unique in the assessment
 * @param rule the rule
 * @param title what the rule says
 * @param because the same, filled with the values that it matched
 * @param claims the claims that the rule encodes, with their documents and paragraphs
 * @param facts ids of the posted facts that it matched, sorted
 * @param findings the findings that it stood on, sorted
 * @param assumes the absences that it relies on
 * @param weakenedBy ids of the posted facts, and findings, that speak against what it assumes: for each assumption the
 *     best supported, which makes the firing the weaker
 * @param tallies what was counted over facts, if the rule asks for it
 * @param concludes what it concludes
 * @param likelihood the estimative word of the claim, or null for a definition
 * @param firmness how firmly the claim is made, or null for a definition
 * @param support the smallest support among its facts and findings, 0 to 1
 * @param strength what it brings to the score, 0 to .97
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FiringView(
        String id,
        String rule,
        String title,
        String because,
        List<ClaimView> claims,
        List<String> facts,
        List<String> findings,
        List<String> assumes,
        List<String> weakenedBy,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<TallyView> tallies,
        ConclusionView concludes,
        @Nullable EstimativeWord likelihood,
        @Nullable Firmness firmness,
        double support,
        double strength) {
    public FiringView {
        claims = List.copyOf(claims);
        facts = List.copyOf(facts);
        findings = List.copyOf(findings);
        assumes = List.copyOf(assumes);
        weakenedBy = List.copyOf(weakenedBy);
        tallies = List.copyOf(tallies);
    }
}
