package dev.harbinger.app;

import io.quarkus.runtime.PreventFurtherStepsException;

/** What the process tells its caller when it does not start; part of the public interface. */
enum ExitCode {
    /** A setting has a value that it must not have. */
    CONFIGURATION(2),

    /** A rule pack has a problem, or there is none. */
    RULES(3),

    /** The database cannot be used; EX_UNAVAILABLE of sysexits.h. The store ends the process with the same code. */
    DATABASE(69);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /**
     * Ends the start.
     *
     * @param why told to the operator on standard error
     * @return to be thrown; the process ends only if the reason comes as a cause
     */
    IllegalStateException end(String why) {
        return new IllegalStateException(new PreventFurtherStepsException(why, code));
    }
}
