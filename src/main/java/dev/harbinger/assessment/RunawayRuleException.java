package dev.harbinger.assessment;

/** The rules of an evaluation matched more often than allowed, so it was given up; nothing of it is kept. */
public final class RunawayRuleException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String rule;

    /**
     * Names the rule.
     *
     * @param rule id of the rule that matched most
     * @param most how often the rules may match
     */
    public RunawayRuleException(String rule, int most) {
        super("The rules matched more than " + most + " times, most often rule (" + rule + ").");
        this.rule = rule;
    }

    /** Id of the rule that matched most. */
    public String rule() {
        return rule;
    }
}
