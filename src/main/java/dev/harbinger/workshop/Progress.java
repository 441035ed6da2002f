package dev.harbinger.workshop;

/** Hears how far long work has come. Called by several threads at a time. */
@FunctionalInterface
public interface Progress {
    /** Hears nothing. */
    Progress NONE = (done, all) -> {};

    /**
     * More is done.
     *
     * @param done so many, from 0
     * @param all of so many
     */
    void at(int done, int all);
}
