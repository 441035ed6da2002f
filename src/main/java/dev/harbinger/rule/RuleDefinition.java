package dev.harbinger.rule;

import dev.harbinger.belief.EstimativeWord;
import dev.harbinger.belief.Firmness;
import dev.harbinger.belief.RuleId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One causal link, as its author wrote it.
 *
 * @param id its id
 * @param position where it stands
 * @param title what it says, one sentence
 * @param claims ids of the claims that it encodes
 * @param conclusion what it concludes
 * @param likelihood the estimative word of the claim, or null for a definition
 * @param firmness how firmly the claim is made, or null for a definition
 * @param status how settled the rule is
 * @param because template of the sentence that explains a firing
 * @param note why the rule departs from the document's word, or anything else worth knowing; empty if nothing
 * @param conditions its patterns in order
 */
public record RuleDefinition(
        RuleId id,
        Position position,
        String title,
        List<String> claims,
        Conclusion conclusion,
        @Nullable EstimativeWord likelihood,
        @Nullable Firmness firmness,
        Status status,
        String because,
        String note,
        List<RuleCondition> conditions) {
    private static final double STRONGEST = .97;

    public RuleDefinition {
        claims = List.copyOf(claims);
        conditions = List.copyOf(conditions);
    }

    /** How settled a rule is. */
    public enum Status {
        EXPERIMENTAL,
        STABLE,
        DEPRECATED
    }

    /** min(p * firmness, .97) of METHOD.md §2; 1 for a definition. */
    public double force() {
        return likelihood == null || firmness == null
                ? 1
                : Math.min(likelihood.probability() * firmness.factor(), STRONGEST);
    }
}
