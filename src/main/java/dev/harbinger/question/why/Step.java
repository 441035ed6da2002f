package dev.harbinger.question.why;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.harbinger.belief.EstimativeWord;
import dev.harbinger.belief.Firmness;
import dev.harbinger.proof.ClaimView;
import dev.harbinger.proof.TallyView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule that fired, with what it stood on.
 *
 * @param firing the firing
 * @param rule the rule
 * @param title what the rule says
 * @param because the same, filled with what it matched
 * @param counts whether it sets the strength of its mechanism, mitigator or definition; the others back it up
 * @param claims the claims with their citations
 * @param likelihood the estimative word of the claim, or null for a definition
 * @param firmness how firmly the claim is made, or null for a definition
 * @param support the weakest support among facts and findings, 0 to 1
 * @param strength what it brings, 0 to .97
 * @param assumes the absences that it relies on
 * @param tallies what was counted over facts, if the rule asks for it
 * @param findings the findings that it stood on
 * @param facts the facts that it matched, by id
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Step(
        String firing,
        String rule,
        String title,
        String because,
        boolean counts,
        List<ClaimView> claims,
        @Nullable EstimativeWord likelihood,
        @Nullable Firmness firmness,
        double support,
        double strength,
        List<String> assumes,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<TallyView> tallies,
        List<FindingProof> findings,
        List<FactProof> facts) {
    public Step {
        claims = List.copyOf(claims);
        assumes = List.copyOf(assumes);
        tallies = List.copyOf(tallies);
        findings = List.copyOf(findings);
        facts = List.copyOf(facts);
    }
}
