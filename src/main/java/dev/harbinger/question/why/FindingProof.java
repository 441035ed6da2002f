package dev.harbinger.question.why;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding with its own proof.
 *
 * @param id the finding
 * @param name its name
 * @param area the area that it is judged for, or null for the country
 * @param score from 0 to below 1
 * @param repeated whether its proof stands earlier in the tree and is left out here
 * @param mechanisms by falling share; empty for a definition
 * @param mitigators by falling effect
 * @param definedBy firings that name it, the one that counts first; empty unless it is a definition
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FindingProof(
        String id,
        String name,
        @Nullable String area,
        double score,
        boolean repeated,
        List<Branch> mechanisms,
        List<Branch> mitigators,
        List<Step> definedBy) {
    public FindingProof {
        mechanisms = List.copyOf(mechanisms);
        mitigators = List.copyOf(mitigators);
        definedBy = List.copyOf(definedBy);
    }
}
