package dev.harbinger.app;

/**
 * Ends the start with a message for operators and an exit code of its own. Not PreventFurtherStepsException, after which
 * Quarkus waits for ever instead of ending the process.
 */
final class StartRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int exitCode;

    /** @param exitCode one of {@link ExitCode} */
    StartRefused(String message, int exitCode) {
        super(message);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
