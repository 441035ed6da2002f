package dev.harbinger.proof;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A claim with its citation.
 *
 * @param id the claim
 * @param source the document
 * @param paragraph where in the document
 * @param statement the claim, in our own words
 * @param contradicts ids of claims that say otherwise; absent if there is none
 */
public record ClaimView(
        String id,
        String source,
        String paragraph,
        String statement,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> contradicts) {
    public ClaimView {
        contradicts = List.copyOf(contradicts);
    }
}
