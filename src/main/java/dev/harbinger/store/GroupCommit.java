package dev.harbinger.store;

import static dev.harbinger.store.Outage.Work.WRITING;

import dev.harbinger.assessment.StoreUnavailableException;
import dev.harbinger.assessment.StoredAssessment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Commits one group and answers each of its callers.
 *
 * <p>If the data of one is at fault, each is tried once more alone, so that it cannot fail its neighbours; its caller
 * gets the fault itself. If the database is at fault, all fail with {@link StoreUnavailableException}. When the
 * connection breaks during the commit, or the sync after it fails, nobody knows what was kept; that too is answered as
 * a failure.
 *
 * <p>Used by one thread.
 */
final class GroupCommit {
    private static final Logger LOG = Logger.getLogger(GroupCommit.class);

    private final AssessmentSink sink;
    private final GroupCommitListener listener;
    private final Outage outage;

    GroupCommit(AssessmentSink sink, GroupCommitListener listener, Outage outage) {
        this.sink = sink;
        this.listener = listener;
        this.outage = outage;
    }

    /** Returns when every caller is answered; never throws. */
    void commit(List<Waiting> group) {
        long begin = System.nanoTime();
        List<Waiting> written = new ArrayList<>(group);
        try {
            write(written);
            if (!written.isEmpty()) {
                sink.sync();
                written.forEach(waiting -> waiting.kept().complete(null));
                outage.served(WRITING);
                listener.committed(written.size(), Duration.ofNanos(System.nanoTime() - begin));
            }
        } catch (Throwable failure) {
            failAll(group, failure);
        }
    }

    /** Leaves in the list what was written. */
    private void write(List<Waiting> group) {
        try {
            sink.write(assessments(group));
        } catch (RuntimeException failure) {
            if (Faults.ofDatabase(failure)) {
                throw failure;
            }
            group.removeIf(waiting -> !writtenAlone(waiting));
        }
    }

    private boolean writtenAlone(Waiting waiting) {
        try {
            sink.write(List.of(waiting.assessment()));
            return true;
        } catch (RuntimeException failure) {
            if (Faults.ofDatabase(failure)) {
                throw failure;
            }
            LOG.errorf(
                    failure,
                    "The assessment (%s) cannot be stored.",
                    waiting.assessment().id());
            listener.failed(1);
            waiting.kept().completeExceptionally(failure);
            return false;
        }
    }

    private void failAll(List<Waiting> group, Throwable failure) {
        StoreUnavailableException answer = Faults.unavailable(failure);
        List<Waiting> open =
                group.stream().filter(waiting -> !waiting.kept().isDone()).toList();
        open.forEach(waiting -> waiting.kept().completeExceptionally(answer));
        outage.failed(WRITING, answer);
        listener.failed(open.size());
    }

    private static List<StoredAssessment> assessments(List<Waiting> group) {
        return group.stream().map(Waiting::assessment).toList();
    }
}
