package dev.harbinger.question.why;

import java.util.List;

/**
 * A mechanism or a family of mitigators with the firings behind it.
 *
 * @param id the mechanism or mitigator
 * @param name its name
 * @param contribution of a mechanism: its exact part of the score, 0 to 1; of a mitigator: how much higher the score
 *     would be without it
 * @param strength strength of its strongest firing, 0 to .97
 * @param steps its firings, the one that counts first
 */
public record Branch(String id, String name, double contribution, double strength, List<Step> steps) {
    public Branch {
        steps = List.copyOf(steps);
    }
}
