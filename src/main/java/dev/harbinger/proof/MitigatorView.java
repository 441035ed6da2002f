package dev.harbinger.proof;

import java.util.List;

/**
 * What one family of mitigators takes from a score.
 *
 * @param id the family
 * @param name its name
 * @param effect how much higher the score would be without it
 * @param strength strength of its strongest firing, at most .90
 * @param firings ids of its firings, the one that counts first
 */
public record MitigatorView(String id, String name, double effect, double strength, List<String> firings) {
    public MitigatorView {
        firings = List.copyOf(firings);
    }
}
