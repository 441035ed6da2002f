package dev.harbinger.reload;

import dev.harbinger.rule.RuleProblem;
import java.time.Instant;
import java.util.List;

/**
 * One attempt to load a pack.
 *
 * @param at when it ended
 * @param outcome what came of it
 * @param problems why it came to nothing, by file, line and column; empty if it is sound, and only then
 */
public record Attempt(Instant at, AttemptOutcome outcome, List<RuleProblem> problems) {
    public Attempt {
        problems = List.copyOf(problems);
        if (outcome.isSound() != problems.isEmpty()) {
            throw new IllegalArgumentException(
                    "The attempt with the outcome (" + outcome + ") has " + problems.size() + " problems.");
        }
    }
}
