package dev.harbinger.rule;

import dev.harbinger.belief.FindingId;
import dev.harbinger.belief.Level;
import dev.harbinger.belief.LevelPolicy;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A finding that a pack warns about.
 *
 * @param finding the finding
 * @param kind whether it warns or tells of an opportunity
 * @param severity how bad it would be
 * @param warning what is warned of, one sentence
 * @param horizon the time that the warning looks ahead
 * @param needs names of fact types; the outcome is assessed if a live fact of one of them was posted
 * @param needsFindings findings; the outcome is assessed as well if one of them was concluded
 * @param policy floors, requirements and gate
 * @param ladder what each level means for this outcome, in our own words
 */
public record Outcome(
        FindingDefinition finding,
        Kind kind,
        CapSeverity severity,
        String warning,
        String horizon,
        List<String> needs,
        List<FindingId> needsFindings,
        LevelPolicy policy,
        Map<Level, String> ladder) {
    public Outcome {
        needs = List.copyOf(needs);
        needsFindings = List.copyOf(needsFindings);
        ladder = ladder.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(ladder));
    }

    /** What an outcome is for. */
    public enum Kind {
        /** A danger. */
        WARNING,
        /** Something to be hoped for; never the overall level of an assessment. */
        OPPORTUNITY
    }

    /** The outcome's id, which is that of its finding. */
    public FindingId id() {
        return finding.id();
    }
}
