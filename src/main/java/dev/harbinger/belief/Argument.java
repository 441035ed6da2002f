package dev.harbinger.belief;

import java.util.ArrayList;
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
 * @param counted the facts that were counted, in the order of the rule
 * @param premises the findings matched, sorted
 * @param absences what it assumes not to be so, in the order of the rule; only those that are graded
 */
public record Argument(
        FiringId id,
        RuleId rule,
        FindingKey concludes,
        Contribution contribution,
        double force,
        List<FactId> facts,
        List<Counted> counted,
        List<Premise> premises,
        List<Absence> absences) {
    /** The same with other absences assumed. */
    public Argument assuming(List<Absence> others) {
        return new Argument(id, rule, concludes, contribution, force, facts, counted, premises, others);
    }

    /** The same standing on one fact more. */
    public Argument standingOn(FactId fact) {
        List<FactId> more = new ArrayList<>(facts);
        more.add(fact);
        return new Argument(id, rule, concludes, contribution, force, more, counted, premises, absences);
    }

    private static final double LARGEST_FORCE = .97;

    public Argument {
        facts = List.copyOf(facts);
        counted = List.copyOf(counted);
        premises = List.copyOf(premises);
        absences = List.copyOf(absences);
        double largest = contribution instanceof Contribution.Defines ? 1 : LARGEST_FORCE;
        if (!(force >= 0 && force <= largest)) {
            throw new IllegalArgumentException(
                    "The force (" + force + ") of firing (" + id + ") is not between 0 and " + largest + ".");
        }
    }
}
