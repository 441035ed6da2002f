package dev.harbinger.proof;

/**
 * How long a question is worked on. Searches ask it now and then; when it has ended they stop and their answer says
 * that it is partial. Implementations are thread-safe and quick.
 */
@FunctionalInterface
public interface Patience {
    /** Never ends: for whoever waits for the whole answer. */
    Patience ENDLESS = () -> false;

    /** Whether it is time to stop; once true, always true. */
    boolean hasEnded();
}
