package dev.harbinger.proof;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding that is no outcome.
 *
 * @param id the finding
 * @param name its name
 * @param area the area that it is judged for, or null for the country
 * @param score from 0 to below 1
 * @param mechanisms by falling share, then id; empty for a definition
 * @param mitigators by falling effect, then id
 * @param definedBy ids of the firings that name it, the one that counts first; empty unless it is a definition
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FindingView(
        String id,
        String name,
        @Nullable String area,
        double score,
        List<MechanismView> mechanisms,
        List<MitigatorView> mitigators,
        List<String> definedBy) {
    public FindingView {
        mechanisms = List.copyOf(mechanisms);
        mitigators = List.copyOf(mitigators);
        definedBy = List.copyOf(definedBy);
    }
}
