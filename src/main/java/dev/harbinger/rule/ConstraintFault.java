package dev.harbinger.rule;

/** A constraint text that is not of the allowed language. */
public final class ConstraintFault extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int offset;

    ConstraintFault(int offset, String message) {
        super(message, null, false, false);
        this.offset = offset;
    }

    /** Where in the constraint text, from 0. */
    public int offset() {
        return offset;
    }
}
