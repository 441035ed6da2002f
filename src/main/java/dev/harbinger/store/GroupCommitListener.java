package dev.harbinger.store;

import java.time.Duration;

/** Hears what the writer does, for metrics. Called on the writer's thread, so it must be quick and must not throw. */
public interface GroupCommitListener {
    /**
     * A group is durable.
     *
     * @param size assessments in it, from 1
     * @param took from the begin of the transaction to the end of the sync
     */
    void committed(int size, Duration took);

    /** That many assessments, from 1, were answered with a failure. */
    void failed(int size);
}
