package dev.harbinger.cli;

/** What a command tells its caller; part of the public interface. */
final class Exit {
    /** Nothing to complain of. */
    static final int FINE = 0;

    /** Something was found: a problem, a failed test, too little coverage. */
    static final int FINDINGS = 1;

    /** The command was not understood, or a file that it names cannot be read. */
    static final int USAGE = 2;

    private Exit() {}
}
