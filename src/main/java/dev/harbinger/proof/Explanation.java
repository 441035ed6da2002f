package dev.harbinger.proof;

import dev.harbinger.fact.Notice;
import java.util.List;

/**
 * The proof of an assessment.
 *
 * @param outcomes every outcome of the pack, by falling level, then the gravest first, then falling score, then id
 * @param findings the other findings that were concluded, in dependency order, then by id and area
 * @param firings in dependency order of what they conclude, then by rule id
 * @param notices how facts were treated, and where the documents disagree, by code
 */
public record Explanation(
        List<OutcomeView> outcomes, List<FindingView> findings, List<FiringView> firings, List<Notice> notices) {
    public Explanation {
        outcomes = List.copyOf(outcomes);
        findings = List.copyOf(findings);
        firings = List.copyOf(firings);
        notices = List.copyOf(notices);
    }
}
