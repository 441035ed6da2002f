package dev.harbinger.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.harbinger.belief.RuleId;
import dev.harbinger.engine.EvaluationStoppedException;
import dev.harbinger.engine.EvaluationStoppedException.Reason;
import dev.harbinger.question.EvaluationDeadlineException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class EvaluationPoolTest {
    private static final int SMALL = 1_000;
    private static final Duration LONG = Duration.ofSeconds(10);
    private static final Duration SHORT = Duration.ofMillis(60);

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aTaskIsAnsweredWithItsResult() throws Exception {
        try (EvaluationPool pool = new EvaluationPool(new PoolSettings(2, 5, LONG))) {
            assertThat(pool.submit(SMALL, watch -> 42).toCompletableFuture().get())
                    .isEqualTo(42);
        }
    }

    @Test
    void whatATaskThrowsReachesWhoeverWaits() {
        try (EvaluationPool pool = new EvaluationPool(new PoolSettings(1, 5, LONG))) {
            CompletableFuture<Object> answer = pool.submit(SMALL, watch -> {
                        throw new StackOverflowError("deep");
                    })
                    .toCompletableFuture();

            assertThatThrownBy(answer::get)
                    .isInstanceOf(ExecutionException.class)
                    .cause()
                    .isInstanceOf(StackOverflowError.class)
                    .hasMessage("deep");
        }
    }

    @Test
    void aStoppedEvaluationIsAnsweredWithTheNameOfItsRule() {
        try (EvaluationPool pool = new EvaluationPool(new PoolSettings(1, 5, LONG))) {
            CompletableFuture<Object> answer = pool.submit(SMALL, watch -> {
                        throw new EvaluationStoppedException(new RuleId("big_join"), Reason.DEADLINE);
                    })
                    .toCompletableFuture();

            assertThatThrownBy(answer::get)
                    .cause()
                    .isInstanceOf(EvaluationDeadlineException.class)
                    .hasMessage("The evaluation passed its deadline in rule (big_join).");
        }
    }

    @Test
    void aTaskPastItsDeadlineIsAnsweredAndCountsAsStuckUntilItComesBack() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        try (EvaluationPool pool = new EvaluationPool(new PoolSettings(1, 5, SHORT))) {
            CompletableFuture<Boolean> answer = pool.submit(SMALL, watch -> {
                        await(release);
                        return true;
                    })
                    .toCompletableFuture();

            assertThatThrownBy(answer::get)
                    .cause()
                    .isInstanceOf(EvaluationDeadlineException.class)
                    .hasMessage("The evaluation passed its deadline.");
            assertThat(pool.stuck()).isEqualTo(1);

            release.countDown();
            assertThat(pool.submit(SMALL, watch -> 1).toCompletableFuture().get())
                    .isEqualTo(1);
            assertThat(pool.stuck()).isZero();
        }
    }

    @Test
    void moreThanMayWaitAreRefusedAtOnce() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        try (EvaluationPool pool = new EvaluationPool(new PoolSettings(1, 2, LONG))) {
            List<CompletableFuture<Integer>> accepted = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                accepted.add(pool.submit(SMALL, watch -> {
                            begun.countDown();
                            await(release);
                            return 7;
                        })
                        .toCompletableFuture());
                await(begun);
            }

            CompletableFuture<Integer> refused = pool.submit(SMALL, watch -> 8).toCompletableFuture();

            assertThat(refused).isCompletedExceptionally();
            assertThatThrownBy(refused::get)
                    .cause()
                    .isInstanceOf(OverloadedException.class)
                    .hasMessage("The evaluation was refused, because 2 others are waiting.");
            release.countDown();
            for (CompletableFuture<Integer> one : accepted) {
                assertThat(one.get()).isEqualTo(7);
            }
        }
    }

    @Test
    void aSmallFactSetDoesNotWaitForLargeOnes() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        try (EvaluationPool pool = new EvaluationPool(new PoolSettings(1, 2, LONG))) {
            List<CompletableFuture<Integer>> large = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                large.add(pool.submit(2_000_000, watch -> {
                            await(release);
                            return 7;
                        })
                        .toCompletableFuture());
            }

            assertThat(pool.submit(SMALL, watch -> 8).toCompletableFuture().get())
                    .isEqualTo(8);

            assertThat(large).noneMatch(CompletableFuture::isDone);
            release.countDown();
            for (CompletableFuture<Integer> one : large) {
                assertThat(one.get()).isEqualTo(7);
            }
        }
    }

    @Test
    void closingLetsWhatWaitsFinishAndRefusesTheRest() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        EvaluationPool pool = new EvaluationPool(new PoolSettings(1, 5, LONG));
        CompletableFuture<Integer> running = pool.submit(SMALL, watch -> {
                    await(release);
                    return 1;
                })
                .toCompletableFuture();
        CompletableFuture<Integer> waiting = pool.submit(SMALL, watch -> 2).toCompletableFuture();
        Thread closer = new Thread(pool::close);
        closer.start();
        release.countDown();
        closer.join();

        assertThat(running.get()).isEqualTo(1);
        assertThat(waiting.get()).isEqualTo(2);
        assertThatThrownBy(pool.submit(SMALL, watch -> 3).toCompletableFuture()::get)
                .cause()
                .isInstanceOf(OverloadedException.class);
    }

    @Test
    void closingLeavesNobodyWithoutAnswer() {
        CountDownLatch release = new CountDownLatch(1);
        EvaluationPool pool = new EvaluationPool(new PoolSettings(1, 5, SHORT));
        CompletableFuture<Integer> running = pool.submit(SMALL, watch -> {
                    await(release);
                    return 1;
                })
                .toCompletableFuture();
        CompletableFuture<Integer> waiting = pool.submit(SMALL, watch -> 2).toCompletableFuture();

        pool.close();

        assertThatThrownBy(() -> running.get(1, TimeUnit.SECONDS))
                .cause()
                .isInstanceOf(EvaluationDeadlineException.class);
        assertThatThrownBy(() -> waiting.get(1, TimeUnit.SECONDS)).cause().isInstanceOf(OverloadedException.class);
        release.countDown();
    }
}
