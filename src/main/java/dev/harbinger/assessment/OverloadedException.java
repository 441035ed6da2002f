package dev.harbinger.assessment;

/** More evaluations wait than allowed; the request was refused before anything was done. */
public final class OverloadedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param waiting how many evaluations wait */
    public OverloadedException(int waiting) {
        super("The evaluation was refused, because " + waiting + " others are waiting.");
    }
}
