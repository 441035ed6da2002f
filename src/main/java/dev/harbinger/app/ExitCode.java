package dev.harbinger.app;

/** What the process tells its caller when it does not start; part of the public interface. */
final class ExitCode {
    /** A setting has a value that it must not have. */
    static final int CONFIGURATION = 2;

    /** A rule pack has a problem, or there is none. */
    static final int RULES = 3;

    /** The database cannot be used. */
    static final int DATABASE = 4;

    /** The port is in use. */
    static final int PORT = 5;

    private ExitCode() {}
}
