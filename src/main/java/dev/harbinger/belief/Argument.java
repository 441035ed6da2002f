package dev.harbinger.belief;

import java.util.List;

/**
 * One firing as far as scoring is concerned.
 *
 * @param id the firing
 * @param rule the rule that fired; the lowest rule id wins among equally strong firings
 * @param concludes the finding that it bears on
 * @param contribution what it does to that finding
 * @param force min(p * firmness, .97) of METHOD.md §2, and 1 for a definition
 * @param facts the facts matched, sorted
 * @param premises the findings matched, sorted
 */
public record Argument(
        FiringId id,
        RuleId rule,
        FindingKey concludes,
        Contribution contribution,
        double force,
        List<FactId> facts,
        List<Premise> premises) {
    private static final double LARGEST_FORCE = .97;

    public Argument {
        facts = List.copyOf(facts);
        premises = List.copyOf(premises);
        double largest = contribution instanceof Contribution.Defines ? 1 : LARGEST_FORCE;
        if (!(force >= 0 && force <= largest)) {
            throw new IllegalArgumentException(
                    "The force (" + force + ") of firing (" + id + ") is not between 0 and " + largest + ".");
        }
    }
}
