package dev.harbinger.assessment;

import dev.harbinger.belief.RuleId;
import dev.harbinger.engine.EvaluationStoppedException;
import dev.harbinger.engine.EvaluationStoppedException.Reason;
import dev.harbinger.engine.EvaluationWatch;
import dev.harbinger.question.EvaluationDeadlineException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Runs evaluations on a bounded number of threads, each with a deadline. Whoever waits is answered at the deadline even
 * if the evaluation does not stop; such a thread counts as stuck until it comes back. Large fact sets have threads and a
 * queue of their own, so that a small one never waits for many large ones. Thread-safe.
 */
public final class EvaluationPool implements AutoCloseable {
    private static final long SWEEP_MILLIS = 50;
    /** In bytes, some 500 facts: what is not larger is evaluated in a few hundredths of a second. */
    private static final int LARGE = 100_000;

    private final PoolSettings settings;
    private final StoppedEvaluation.Listener listener;
    private final ThreadPoolExecutor usual;
    private final ThreadPoolExecutor large;
    private final ScheduledExecutorService sweeper;
    private final Set<Job<?>> running = ConcurrentHashMap.newKeySet();

    /** Starts the pool, and tells nobody of evaluations that were given up but those who wait for them. */
    public EvaluationPool(PoolSettings settings) {
        this(settings, stopped -> {});
    }

    /** Starts the pool. */
    public EvaluationPool(PoolSettings settings, StoppedEvaluation.Listener listener) {
        this.settings = settings;
        this.listener = listener;
        this.usual = workers(settings.threads(), "evaluation-");
        // Half as many, as they need much memory.
        this.large = workers(Math.max(1, settings.threads() / 2), "evaluation-large-");
        this.sweeper = Executors.newSingleThreadScheduledExecutor(daemons("evaluation-deadlines-"));
        var unused = sweeper.scheduleWithFixedDelay(this::sweep, SWEEP_MILLIS, SWEEP_MILLIS, TimeUnit.MILLISECONDS);
    }

    private ThreadPoolExecutor workers(int threads, String prefix) {
        return new ThreadPoolExecutor(
                threads, threads, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(settings.queue()), daemons(prefix));
    }

    private static ThreadFactory daemons(String prefix) {
        AtomicInteger count = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, prefix + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    /**
     * Runs a task that watches its evaluation.
     *
     * @param bytes size of the fact sets that the task evaluates
     * @return fails with {@link OverloadedException} at once if too many wait, with {@link EvaluationDeadlineException}
     *     if it takes too long, with {@link RunawayRuleException} if its rules match too often, and with what the task
     *     throws
     */
    public <T> CompletionStage<T> submit(long bytes, Function<EvaluationWatch, T> task) {
        Job<T> job = new Job<>(task);
        ThreadPoolExecutor workers = bytes > LARGE ? large : usual;
        try {
            workers.execute(job);
        } catch (RejectedExecutionException refused) {
            job.refuse(workers);
        }
        return job.answer;
    }

    /** How many threads are past their deadline and have not come back. */
    public int stuck() {
        return (int) running.stream().filter(Job::isLate).count();
    }

    /** Ids of the rules that stuck threads are at, sorted, each once; those that are at none are left out. */
    public List<String> stuckIn() {
        return running.stream()
                .filter(Job::isLate)
                .map(job -> job.watch.reached())
                .filter(Objects::nonNull)
                .map(RuleId::value)
                .distinct()
                .sorted()
                .toList();
    }

    /** How many evaluations run at once, those of large fact sets left out. */
    public int threads() {
        return settings.threads();
    }

    /** Time for a question, from now: leaves a part of the deadline for the rest of the answer. */
    TimeBudget budget() {
        return new TimeBudget(settings.deadline().multipliedBy(3).dividedBy(5));
    }

    private void sweep() {
        running.stream().filter(Job::isLate).forEach(Job::giveUp);
    }

    /** Lets what is under way finish, up to the deadline, and refuses everything else. */
    @Override
    public void close() {
        usual.shutdown();
        large.shutdown();
        long until = System.nanoTime() + settings.deadline().toNanos();
        try {
            usual.awaitTermination(until - System.nanoTime(), TimeUnit.NANOSECONDS);
            large.awaitTermination(until - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        running.forEach(Job::giveUp);
        refuseWaiting(usual);
        refuseWaiting(large);
        sweeper.shutdownNow();
    }

    private static void refuseWaiting(ThreadPoolExecutor workers) {
        for (Runnable waiting : workers.shutdownNow()) {
            ((Job<?>) waiting).refuse(workers);
        }
    }

    /** One task with its deadline. */
    private final class Job<T> implements Runnable {
        private final Function<EvaluationWatch, T> task;
        private final CompletableFuture<T> answer = new CompletableFuture<>();
        private final EvaluationWatch watch = new EvaluationWatch(settings.mostFirings());
        private final AtomicBoolean told = new AtomicBoolean();
        private volatile long startedAt;

        Job(Function<EvaluationWatch, T> task) {
            this.task = task;
        }

        @Override
        public void run() {
            startedAt = System.nanoTime();
            running.add(this);
            try {
                answer.complete(task.apply(watch));
            } catch (EvaluationStoppedException stopped) {
                stop(stopped.rule().value(), stopped.reason());
            } catch (Throwable fault) {
                // Whatever a task throws, errors included, belongs to whoever waits for it.
                answer.completeExceptionally(fault);
            } finally {
                running.remove(this);
            }
        }

        private boolean isLate() {
            return System.nanoTime() - startedAt > settings.deadline().toNanos();
        }

        private void refuse(ThreadPoolExecutor workers) {
            answer.completeExceptionally(
                    new OverloadedException(workers.getQueue().size()));
        }

        private void giveUp() {
            watch.stop();
            RuleId reached = watch.reached();
            stop(reached == null ? null : reached.value(), Reason.DEADLINE);
        }

        private void stop(@Nullable String rule, Reason reason) {
            RuntimeException fault = rule != null && reason == Reason.FIRINGS
                    ? new RunawayRuleException(rule, settings.mostFirings())
                    : new EvaluationDeadlineException(rule);
            if (told.compareAndSet(false, true)) {
                listener.stopped(new StoppedEvaluation(watch.pack(), rule, reason));
            }
            answer.completeExceptionally(fault);
        }
    }
}
