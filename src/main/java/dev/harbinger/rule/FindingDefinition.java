package dev.harbinger.rule;

import dev.harbinger.belief.FindingId;
import dev.harbinger.belief.MechanismId;
import dev.harbinger.belief.MitigatorId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A concept that rules of a pack conclude.
 *
 * @param id its id
 * @param name its name, to be read by analysts
 * @param definition what it means
 * @param leak base rate, 0 to .10
 * @param mechanisms names of the causal routes to it, in the order of the manifest; empty for a definition
 * @param mitigators names of what weakens routes to it, in the order of the manifest
 */
public record FindingDefinition(
        FindingId id,
        String name,
        String definition,
        double leak,
        Map<MechanismId, String> mechanisms,
        Map<MitigatorId, String> mitigators) {
    public FindingDefinition {
        mechanisms = Collections.unmodifiableMap(new LinkedHashMap<>(mechanisms));
        mitigators = Collections.unmodifiableMap(new LinkedHashMap<>(mitigators));
    }
}
