package dev.harbinger.cli;

/** Ends a command with a message for its user and an exit code. */
final class CommandRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int exitCode;

    private CommandRefused(String message, int exitCode) {
        super(message);
        this.exitCode = exitCode;
    }

    /** The command was not understood, or a file that it names cannot be read. */
    static CommandRefused usage(String message) {
        return new CommandRefused(message, Exit.USAGE);
    }

    /** What the command was to work on has problems; the message tells them. */
    static CommandRefused findings(String message) {
        return new CommandRefused(message, Exit.FINDINGS);
    }

    int exitCode() {
        return exitCode;
    }
}
