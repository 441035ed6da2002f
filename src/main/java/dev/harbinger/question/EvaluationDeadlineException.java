package dev.harbinger.question;

import org.jspecify.annotations.Nullable;

/** An evaluation took longer than allowed and was given up; nothing of it is kept. */
public final class EvaluationDeadlineException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final @Nullable String rule;

    /** @param rule id of the rule that was being matched or fired, or null if none was reached */
    public EvaluationDeadlineException(@Nullable String rule) {
        super("The evaluation passed its deadline" + (rule == null ? "." : " in rule (" + rule + ")."));
        this.rule = rule;
    }

    /** Id of the rule that was being matched or fired, or null if none was reached. */
    public @Nullable String rule() {
        return rule;
    }
}
