package dev.harbinger.workshop.mutation;

import dev.harbinger.belief.FindingId;
import dev.harbinger.belief.Graded;
import dev.harbinger.belief.RuleId;
import dev.harbinger.engine.EvaluationWatch;
import dev.harbinger.engine.RuleBase;
import dev.harbinger.proof.Case;
import dev.harbinger.rule.RuleCondition;
import dev.harbinger.rule.RuleCondition.OverFacts;
import dev.harbinger.rule.RuleCondition.OverFinding;
import dev.harbinger.rule.RuleCondition.Quantifier;
import dev.harbinger.rule.RuleDefinition;
import dev.harbinger.workshop.test.RuleTest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What came of a test under the unchanged rules: enough to tell that a changed rule cannot make a difference to it.
 *
 * @param test the test, which passes
 * @param traces what came of each fact set that it looks at
 */
record Baseline(RuleTest test, List<Trace> traces) {
    static Baseline of(RuleBase base, RuleTest test) {
        return new Baseline(
                test,
                test.factSets().stream()
                        .map(facts -> Trace.of(Case.of(base, facts, new EvaluationWatch())))
                        .toList());
    }

    /**
     * Whether a changed rule could make a difference. False only if neither the rule nor its changed form fires: what
     * the rule stands on is concluded before it and does not depend on it, so then nothing at all is different.
     */
    boolean couldNotice(RuleDefinition changed) {
        return traces.stream().anyMatch(trace -> trace.couldDiffer(changed));
    }

    /**
     * What came of one fact set.
     *
     * @param fired rules that fired
     * @param types fact types of which something is known, and tallies of which there are rows
     * @param findings findings for which something speaks
     */
    private record Trace(Set<RuleId> fired, Set<String> types, Set<FindingId> findings) {
        static Trace of(Case asked) {
            return new Trace(
                    asked.evaluation().firings().stream()
                            .map(firing -> firing.rule().id())
                            .collect(Collectors.toSet()),
                    asked.pack().vocabulary().matchableNames().stream()
                            .filter(name -> !asked.liveOf(name).isEmpty())
                            .collect(Collectors.toSet()),
                    asked.evaluation().findings().values().stream()
                            .filter(Graded::argued)
                            .map(graded -> graded.key().id())
                            .collect(Collectors.toSet()));
        }

        boolean couldDiffer(RuleDefinition changed) {
            return fired.contains(changed.id()) || changed.conditions().stream().allMatch(this::couldHold);
        }

        private boolean couldHold(RuleCondition condition) {
            if (condition.quantifier() == Quantifier.NOT) {
                return true;
            }
            return condition instanceof OverFacts facts
                    ? types.contains(facts.factType())
                    : findings.contains(((OverFinding) condition).finding());
        }
    }
}
