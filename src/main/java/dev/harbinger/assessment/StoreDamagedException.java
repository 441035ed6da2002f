package dev.harbinger.assessment;

/** The file of the database is damaged: unlike an outage it does not end by itself. Nothing was half kept. */
public final class StoreDamagedException extends StoreUnavailableException {
    private static final long serialVersionUID = 1L;

    /** @param message what happened, for operators */
    public StoreDamagedException(String message, Throwable cause) {
        super(message, cause);
    }
}
