package dev.harbinger.proof;

import java.util.List;

/**
 * What one mechanism gives to a score.
 *
 * @param id the mechanism
 * @param name its name
 * @param share its exact part of the score, 0 to 1
 * @param strength strength of its strongest firing, before mitigation
 * @param firings ids of its firings, the one that counts first
 */
public record MechanismView(String id, String name, double share, double strength, List<String> firings) {
    public MechanismView {
        firings = List.copyOf(firings);
    }
}
