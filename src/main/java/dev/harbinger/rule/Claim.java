package dev.harbinger.rule;

import java.util.List;

/**
 * One causal statement that a document makes, in our own words.
 *
 * @param id its id, such as CTG21-03
 * @param also ids of claims of the same document that say the same and are merged into this one; rules may cite any
 * @param source id of the document
 * @param paragraph where in the document; several places, apart by semicolons, if claims were merged
 * @param statement the claim, in our own words
 * @param strength the estimative word or phrase that the document uses
 * @param kind causal, conditional_forecast, precedent, indicator, recommendation or context
 * @param encoded whether rules are to cite it
 * @param reason why it is not encoded; empty if it is
 * @param contradicts ids of the claims of other documents, or of the same one, that say otherwise
 */
public record Claim(
        String id,
        List<String> also,
        String source,
        String paragraph,
        String statement,
        String strength,
        String kind,
        boolean encoded,
        String reason,
        List<String> contradicts) {
    public Claim {
        also = List.copyOf(also);
        contradicts = List.copyOf(contradicts);
    }
}
