package dev.harbinger.assessment;

/** The rule base of an old assessment cannot be brought back; the assessment itself is not touched. */
public final class RuleBaseLostException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RuleBaseLostException(String message) {
        super(message);
    }
}
