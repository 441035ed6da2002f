package dev.harbinger.belief;

import java.util.List;

/**
 * What one mechanism gives to a score.
 *
 * @param id the mechanism
 * @param share h_m / H, between 0 and 1; the shares of all mechanisms and of the leak add up to 1
 * @param strength p_m, the largest strength among its firings, before mitigation
 * @param firings all its firings, the one that counts first
 */
public record MechanismScore(MechanismId id, double share, double strength, List<FiringId> firings) {
    public MechanismScore {
        firings = List.copyOf(firings);
    }
}
