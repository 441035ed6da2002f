package dev.harbinger.assessment;

/** The database does not answer, is full, or has too much to do; nothing was half kept. */
public final class StoreUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message what happened, for operators */
    public StoreUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }

    /** @param message what happened, for operators */
    public StoreUnavailableException(String message) {
        super(message);
    }
}
