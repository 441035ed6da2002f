package dev.harbinger.engine;

import dev.harbinger.belief.RuleId;

/** An evaluation was stopped from outside, or because its rules matched more often than any sensible rules do. */
public final class EvaluationStoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient RuleId rule;
    private final Reason reason;

    /** Why an evaluation was stopped. */
    public enum Reason {
        /** Whoever watched it stopped it, as it took too long. */
        DEADLINE,
        /** Its rules matched too often. */
        FIRINGS
    }

    /** @param rule the rule that was being matched or fired, or that matched most */
    public EvaluationStoppedException(RuleId rule, Reason reason) {
        super("The evaluation was stopped in rule (" + rule + ").", null, false, false);
        this.rule = rule;
        this.reason = reason;
    }

    /** The rule that was being matched or fired when time was up, or the one that matched most. */
    public RuleId rule() {
        return rule;
    }

    /** Why it was stopped. */
    public Reason reason() {
        return reason;
    }
}
