package dev.harbinger.engine;

import dev.harbinger.belief.RuleId;

/** An evaluation was stopped from outside, or because a rule matched more often than any sensible rule does. */
public final class EvaluationStoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient RuleId rule;

    /** @param rule the rule that was being matched or fired */
    public EvaluationStoppedException(RuleId rule) {
        super("The evaluation was stopped in rule (" + rule + ").", null, false, false);
        this.rule = rule;
    }

    /** The rule that was being matched or fired. */
    public RuleId rule() {
        return rule;
    }
}
