package dev.harbinger.rule;

import dev.harbinger.belief.FindingId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What pack.yaml says.
 *
 * @param id the pack's id, the name of its folder
 * @param title what the pack knows about
 * @param subjects the subjects that it can assess, each with its other names
 * @param sources the bibliography by id
 * @param findings every finding, outcomes included, by id
 * @param outcomes the outcomes by id
 * @param aliases other spellings to the one that rules use
 */
public record Manifest(
        String id,
        String title,
        Map<String, List<String>> subjects,
        Map<String, Source> sources,
        Map<FindingId, FindingDefinition> findings,
        Map<FindingId, Outcome> outcomes,
        Map<String, String> aliases) {
    public Manifest {
        subjects = Collections.unmodifiableMap(new LinkedHashMap<>(subjects));
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        findings = Collections.unmodifiableMap(new LinkedHashMap<>(findings));
        outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
        aliases = Collections.unmodifiableMap(new LinkedHashMap<>(aliases));
    }
}
