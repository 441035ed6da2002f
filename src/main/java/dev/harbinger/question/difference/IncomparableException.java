package dev.harbinger.question.difference;

/** Two answers cannot be compared: they are not about the same subject by the same pack. */
public final class IncomparableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message names both, for clients */
    IncomparableException(String message) {
        super(message);
    }
}
