package dev.harbinger.assessment;

/** The database does not answer, is full, or has too much to do; nothing was half kept. */
public sealed class StoreUnavailableException extends RuntimeException permits StoreDamagedException {
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
