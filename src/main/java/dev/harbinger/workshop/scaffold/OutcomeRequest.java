package dev.harbinger.workshop.scaffold;

import java.util.List;

/**
 * An outcome that is asked for.
 *
 * @param finding what it is as a finding
 * @param needs fact types that it is assessed by
 * @param needsFindings findings that it is assessed by as well
 */
public record OutcomeRequest(FindingRequest finding, List<String> needs, List<String> needsFindings) {
    public OutcomeRequest {
        needs = List.copyOf(needs);
        needsFindings = List.copyOf(needsFindings);
    }
}
