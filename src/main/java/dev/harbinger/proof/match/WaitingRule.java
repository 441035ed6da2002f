package dev.harbinger.proof.match;

import dev.harbinger.belief.Absence;
import dev.harbinger.belief.Argument;
import dev.harbinger.belief.Counted;
import dev.harbinger.belief.FactId;
import dev.harbinger.belief.FindingKey;
import dev.harbinger.belief.FiringId;
import dev.harbinger.belief.Premise;
import dev.harbinger.fact.Fact;
import dev.harbinger.fact.TallyRow;
import dev.harbinger.proof.Case;
import dev.harbinger.rule.ConstraintMatch;
import dev.harbinger.rule.RuleCondition;
import dev.harbinger.rule.RuleCondition.OverFacts;
import dev.harbinger.rule.RuleCondition.OverFinding;
import dev.harbinger.rule.RuleCondition.Quantifier;
import dev.harbinger.rule.RuleDefinition;
import dev.harbinger.rule.Tallied;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A rule that did not fire only because something was not observed (METHOD.md §6): each pattern over facts that fails
 * is over a fact type of which nothing is known, and no absence that it assumes is broken.
 *
 * @param missing the patterns that fail, by their words
 * @param argument the firing that would come about, unobserved facts at support 1
 */
public record WaitingRule(SortedMap<String, OverFacts> missing, Argument argument) {
    /** The rule as one that waits, or empty if it is observed to be otherwise. */
    static Optional<WaitingRule> of(Case asked, RuleDefinition rule, Effort effort) {
        if (rule.conditions().stream().anyMatch(condition -> isObservedOtherwise(asked, condition))) {
            return Optional.empty();
        }
        SortedMap<String, OverFacts> missing = new TreeMap<>();
        List<FactId> facts = new ArrayList<>();
        List<Counted> counted = new ArrayList<>();
        List<Premise> premises = new ArrayList<>();
        List<Absence> absences = new ArrayList<>();
        List<Trial> trials = NearestMatch.of(asked, rule.conditions(), effort).trials();
        for (Trial trial : trials) {
            if (trial.condition().quantifier() == Quantifier.NOT) {
                if (!trial.held()) {
                    return Optional.empty();
                }
                if (trial.condition().isGradedAbsence()) {
                    absences.add(absence(asked, trial));
                }
            } else if (trial.condition() instanceof OverFinding pattern) {
                FindingKey key = trial.finding() == null ? FindingKey.country(pattern.finding()) : trial.finding();
                premises.add(new Premise(key, pattern.atLeast()));
            } else if (trial.held()) {
                facts.addAll(posted(asked, trial));
                counted.addAll(counted(asked, trial));
            } else if (!isUnobserved(asked, (OverFacts) trial.condition())) {
                return Optional.empty();
            } else {
                OverFacts pattern = (OverFacts) trial.condition();
                missing.put(PatternWords.described(pattern, trial.bindings()), pattern);
            }
        }
        return trials.stream().allMatch(Trial::held)
                ? Optional.empty()
                : Optional.of(new WaitingRule(missing, argument(rule, facts, counted, premises, absences)));
    }

    /** Whether facts that satisfy all that another rule waits for satisfy all that this one waits for. */
    public boolean isFreedBy(WaitingRule other) {
        return missing.entrySet().stream()
                .allMatch(entry -> other.missing.containsKey(entry.getKey())
                        || other.missing.values().stream()
                                .anyMatch(pattern -> Implication.holds(pattern, entry.getValue())));
    }

    /** Whether a condition by itself, whatever the others matched, fails for what was observed. */
    private static boolean isObservedOtherwise(Case asked, RuleCondition condition) {
        return condition instanceof OverFacts pattern
                && pattern.quantifier() != Quantifier.NOT
                && !isUnobserved(asked, pattern)
                && asked.liveOf(pattern.factType()).stream()
                        .noneMatch(fact -> ConstraintMatch.holds(pattern.constraints(), fact));
    }

    private static boolean isUnobserved(Case asked, OverFacts pattern) {
        return asked.liveOf(pattern.factType()).isEmpty();
    }

    private static Absence absence(Case asked, Trial trial) {
        if (trial.condition() instanceof OverFinding pattern) {
            return Absence.of(trial.bindings().keyOf(pattern));
        }
        List<Counted> breaking = new ArrayList<>(counted(asked, trial));
        List<FactId> posted = posted(asked, trial);
        if (!posted.isEmpty()) {
            breaking.add(Counted.anyOf(posted));
        }
        return new Absence(breaking, null);
    }

    private static List<FactId> posted(Case asked, Trial trial) {
        return trial.facts().stream()
                .filter(fact -> asked.row(fact) == null)
                .map(Fact::id)
                .toList();
    }

    /** What a pattern over a tally stands on. */
    private static List<Counted> counted(Case asked, Trial trial) {
        List<Counted> counted = new ArrayList<>();
        for (Fact fact : trial.facts()) {
            TallyRow row = asked.row(fact);
            if (row != null) {
                OverFacts pattern = (OverFacts) trial.condition();
                counted.addAll(Tallied.of(row, pattern, trial.bindings()).counted());
            }
        }
        return counted;
    }

    private static Argument argument(
            RuleDefinition rule,
            List<FactId> facts,
            List<Counted> counted,
            List<Premise> premises,
            List<Absence> absences) {
        return new Argument(
                new FiringId(rule.id().value() + "?"),
                rule.id(),
                FindingKey.country(rule.conclusion().finding()),
                rule.conclusion().contribution(),
                rule.force(),
                facts,
                counted,
                premises,
                absences);
    }
}
