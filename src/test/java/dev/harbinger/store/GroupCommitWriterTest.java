package dev.harbinger.store;

import static dev.harbinger.store.Samples.about;
import static org.assertj.core.api.Assertions.assertThat;

import dev.harbinger.assessment.StoreUnavailableException;
import dev.harbinger.assessment.StoredAssessment;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GroupCommitWriterTest {
    private final GatedSink sink = new GatedSink();
    private final Sizes sizes = new Sizes();
    private final GroupCommitWriter writer =
            new GroupCommitWriter(new Limits(4, 3), new GroupCommit(sink, sizes, new Outage()));

    @AfterEach
    void stop() {
        sink.gate.release(1000);
        writer.close();
    }

    @Test
    void whatWaitsIsCommittedTogetherUpToTheLargestGroup() {
        CompletableFuture<?>[] answers = {save(), save(), save(), save()};
        sink.gate.release(2);
        writer.start();
        CompletableFuture.allOf(answers).join();
        writer.close();
        assertThat(sizes.committed).containsExactly(3, 1);
        assertThat(sink.syncs).isEqualTo(2);
    }

    @Test
    void aFullQueueRefusesAtOnce() {
        for (int i = 0; i < 4; i++) {
            assertThat(save()).isNotDone();
        }
        assertThat(save())
                .failsWithin(Duration.ZERO)
                .withThrowableThat()
                .havingCause()
                .isInstanceOf(StoreUnavailableException.class)
                .withMessage("The queue of the store is full (4 assessments wait).");
        sink.gate.release(1000);
        writer.start();
    }

    @Test
    void nothingIsAnsweredBeforeTheSync() throws Exception {
        CompletableFuture<Void> answer = save();
        writer.start();
        sink.inSync.acquire();
        assertThat(answer).isNotDone();
        sink.gate.release();
        answer.join();
    }

    @Test
    void aDatabaseThatIsGoneFailsTheWholeGroupAndTheNextIsTriedAgain() {
        sink.failure = new RuntimeException(new SQLException("refused", "08001"));
        CompletableFuture<Void> one = save();
        CompletableFuture<Void> other = save();
        writer.start();
        assertUnavailable(one, "The database does not serve: refused");
        assertUnavailable(other, "The database does not serve: refused");
        assertThat(sink.attempts).containsExactly(2);
        sink.failure = null;
        sink.gate.release();
        save().join();
        writer.close();
        assertThat(sizes.failed).containsExactly(2);
        assertThat(sizes.committed).containsExactly(1);
    }

    @Test
    void aSyncThatFailsIsAFailure() {
        sink.syncFailure = new IllegalStateException("disk");
        sink.gate.release();
        CompletableFuture<Void> answer = save();
        writer.start();
        assertUnavailable(answer, "The database does not serve: java.lang.IllegalStateException: disk");
    }

    @Test
    void faultyDataAreTriedAloneAndOnlyTheyFail() {
        sink.poisoned = about("poisoned");
        CompletableFuture<Void> before = save();
        CompletableFuture<Void> poisoned = writer.save(sink.poisoned).toCompletableFuture();
        CompletableFuture<Void> after = save();
        sink.gate.release();
        writer.start();
        CompletableFuture.allOf(before, after).join();
        assertThat(poisoned)
                .failsWithin(Duration.ofSeconds(10))
                .withThrowableThat()
                .havingCause()
                .withMessageContaining("poison");
        writer.close();
        assertThat(sink.attempts).containsExactly(3, 1, 1, 1);
        assertThat(sink.syncs).isEqualTo(1);
        assertThat(sizes.committed).containsExactly(2);
        assertThat(sizes.failed).containsExactly(1);
    }

    @Test
    void closingAnswersWhatWaitsAndRefusesWhatComesLater() {
        CompletableFuture<Void> waiting = save();
        sink.gate.release();
        writer.start();
        writer.close();
        assertThat(waiting).isCompleted();
        assertUnavailable(save(), "The store is closed.");
    }

    private CompletableFuture<Void> save() {
        return writer.save(about("any")).toCompletableFuture();
    }

    private static void assertUnavailable(CompletableFuture<Void> answer, String message) {
        assertThat(answer)
                .failsWithin(Duration.ofSeconds(10))
                .withThrowableThat()
                .havingCause()
                .isInstanceOf(StoreUnavailableException.class)
                .withMessage(message);
    }

    private record Limits(int queue, int group) implements StoreConfig {}

    /** Syncs only when the gate lets it through, and fails as it is told. */
    private static final class GatedSink implements AssessmentSink {
        final Semaphore gate = new Semaphore(0);
        final Semaphore inSync = new Semaphore(0);
        final List<Integer> attempts = new CopyOnWriteArrayList<>();
        volatile @Nullable RuntimeException failure;
        volatile @Nullable RuntimeException syncFailure;
        volatile @Nullable StoredAssessment poisoned;
        volatile int syncs;

        @Override
        public void write(List<StoredAssessment> assessments) {
            attempts.add(assessments.size());
            if (failure != null) {
                throw failure;
            }
            if (assessments.contains(poisoned)) {
                throw new RuntimeException(new SQLException("poison", "23503"));
            }
        }

        @Override
        public void sync() {
            inSync.release();
            gate.acquireUninterruptibly();
            syncs++;
            if (syncFailure != null) {
                throw syncFailure;
            }
        }
    }

    private static final class Sizes implements GroupCommitListener {
        final List<Integer> committed = new CopyOnWriteArrayList<>();
        final List<Integer> failed = new CopyOnWriteArrayList<>();

        @Override
        public void committed(int size, Duration took) {
            committed.add(size);
        }

        @Override
        public void failed(int size) {
            failed.add(size);
        }
    }
}
