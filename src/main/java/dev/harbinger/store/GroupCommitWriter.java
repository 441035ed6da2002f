package dev.harbinger.store;

import dev.harbinger.assessment.StoreUnavailableException;
import dev.harbinger.assessment.StoredAssessment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Commits what waits as one group. To make a commit durable costs about the same for one assessment as for hundreds, so
 * one thread takes all that came while it was busy with the group before.
 *
 * <p>Thread-safe; {@link #start} and {@link #close} are called once.
 */
final class GroupCommitWriter implements AutoCloseable {
    private static final Duration LONGEST_DRAIN = Duration.ofSeconds(30);
    private static final long LONGEST_NAP_MILLIS = 100;

    private final BlockingQueue<Waiting> queue;
    private final int largestGroup;
    private final GroupCommit commit;
    private final Thread thread = new Thread(this::writeUntilClosed, "harbinger-store-writer");
    private volatile boolean closed;

    GroupCommitWriter(StoreConfig config, GroupCommit commit) {
        this.queue = new LinkedBlockingQueue<>(config.queue());
        this.largestGroup = config.group();
        this.commit = commit;
    }

    void start() {
        thread.start();
    }

    /**
     * Puts an assessment into the queue; never blocks.
     *
     * @return completes, on the writer's thread, when the assessment is durable; what depends on it must be quick. Fails
     *     with {@link StoreUnavailableException} at once if the queue is full or the writer is closed
     */
    CompletionStage<Void> save(StoredAssessment assessment) {
        Waiting waiting = new Waiting(assessment);
        if (closed) {
            return refused("The store is closed.");
        }
        if (!queue.offer(waiting)) {
            return refused("The queue of the store is full (" + queue.size() + " assessments wait).");
        }
        if (closed && queue.remove(waiting)) {
            return refused("The store is closed.");
        }
        return waiting.kept();
    }

    private static CompletionStage<Void> refused(String message) {
        return CompletableFuture.failedStage(new StoreUnavailableException(message));
    }

    /** Refuses what comes from now on, and returns when all that waited is answered, or after half a minute. */
    @Override
    public void close() {
        closed = true;
        try {
            thread.join(LONGEST_DRAIN.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void writeUntilClosed() {
        List<Waiting> group = nextGroup();
        while (group != null) {
            commit.commit(group);
            group = nextGroup();
        }
    }

    /** What waits now, at least one; null if the writer is closed and nothing waits any more. */
    private @Nullable List<Waiting> nextGroup() {
        Waiting first = null;
        while (first == null) {
            boolean last = closed;
            first = poll();
            if (first == null && last) {
                return null;
            }
        }
        List<Waiting> group = new ArrayList<>();
        group.add(first);
        queue.drainTo(group, largestGroup - 1);
        return group;
    }

    private @Nullable Waiting poll() {
        try {
            return queue.poll(LONGEST_NAP_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            closed = true;
            return queue.poll();
        }
    }
}
