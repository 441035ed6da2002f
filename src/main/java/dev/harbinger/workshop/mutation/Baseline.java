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
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What came of a test under the unchanged rules: enough to tell that a changed rule cannot make a difference to it.
 *
 * @param test the test, which passes
 * @param fired rules that fired
 * @param types fact types of which something is known
 * @param findings findings for which something speaks
 */
record Baseline(RuleTest test, Set<RuleId> fired, Set<String> types, Set<FindingId> findings) {
    static Baseline of(RuleBase base, RuleTest test) {
        Case asked = Case.of(base, test.facts(), new EvaluationWatch());
        return new Baseline(
                test,
                asked.evaluation().firings().stream()
                        .map(firing -> firing.rule().id())
                        .collect(Collectors.toSet()),
                asked.facts().live().stream().map(fact -> fact.type().name()).collect(Collectors.toSet()),
                asked.evaluation().findings().values().stream()
                        .filter(Graded::argued)
                        .map(graded -> graded.key().id())
                        .collect(Collectors.toSet()));
    }

    /**
     * Whether a changed rule could make a difference. False only if neither the rule nor its changed form fires: what
     * the rule stands on is concluded before it and does not depend on it, so then nothing at all is different.
     */
    boolean couldNotice(RuleDefinition changed) {
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
