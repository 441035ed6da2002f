package dev.harbinger.proof.match;

import dev.harbinger.proof.Case;
import dev.harbinger.proof.Patience;
import dev.harbinger.rule.RuleDefinition;
import java.util.ArrayList;
import java.util.List;

/** Finds what kept a rule from firing, without words: for those who count. */
public final class FailedConditions {
    private FailedConditions() {}

    /**
     * The conditions of a rule that fail in the combination of facts that comes nearest to it.
     *
     * @param asked what is known; its explanation is not looked at
     * @return their numbers in the rule, from 0, rising; empty if every condition holds
     */
    public static List<Integer> of(Case asked, RuleDefinition rule) {
        List<Trial> trials = NearestMatch.of(asked, rule.conditions(), new Effort(Patience.ENDLESS))
                .trials();
        List<Integer> failed = new ArrayList<>();
        for (int i = 0; i < trials.size(); i++) {
            if (!trials.get(i).held()) {
                failed.add(i);
            }
        }
        return failed;
    }
}
