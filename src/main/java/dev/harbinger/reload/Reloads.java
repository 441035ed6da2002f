package dev.harbinger.reload;

import dev.harbinger.assessment.OverloadedException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Loads packs anew, one at a time, on a thread of its own. Whoever asks for a pack that waits already shares its
 * attempt; one under way is not shared, as the files may have changed since it read them. An attempt that takes too
 * long is given up, so that it blocks no other pack; its own is not tried again before its thread ends. Thread-safe.
 */
public final class Reloads implements AutoCloseable {
    private static final int MOST_WAITING = 64;

    private final ReloadParts parts;
    private final Duration deadline;

    /** Threads of attempts that were given up, by pack; used by the loader alone. */
    private final Map<String, Thread> overdue = new HashMap<>();

    private final Map<String, CompletableFuture<Optional<PackState>>> waiting = new ConcurrentHashMap<>();
    private final ExecutorService loader = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "rules-reload");
        thread.setDaemon(true);
        return thread;
    });

    /** @param deadline after which an attempt is given up; above zero */
    public Reloads(ReloadParts parts, Duration deadline) {
        this.parts = parts;
        this.deadline = deadline;
    }

    /**
     * Loads a pack from its folder. Never blocks the caller.
     *
     * @param pack name of its folder, any text
     * @return how it stands afterwards, whatever came of it; empty if there is no such pack, neither in force nor in the
     *     folder. Fails with {@link OverloadedException} if too many wait or the service ends
     */
    public CompletionStage<Optional<PackState>> reload(String pack) {
        synchronized (waiting) {
            CompletableFuture<Optional<PackState>> shared = waiting.get(pack);
            return shared == null ? begin(pack) : shared;
        }
    }

    /**
     * Retires a pack whose folder is gone: no new request knows it, those under way finish with it, and what was assessed by
     * it stays. Waits for attempts to load packs; never blocks the caller.
     *
     * @param pack its id, any text
     * @return what came of it. Fails with {@link OverloadedException} if the service ends
     */
    public CompletionStage<Retirement> retire(String pack) {
        CompletableFuture<Retirement> answer = new CompletableFuture<>();
        try {
            loader.execute(() -> {
                Retirement came = new PackReload(parts, pack).retire();
                if (came == Retirement.RETIRED) {
                    parts.listener().retired(pack);
                }
                answer.complete(came);
            });
        } catch (RejectedExecutionException ended) {
            answer.completeExceptionally(new OverloadedException(waiting.size()));
        }
        return answer;
    }

    private CompletableFuture<Optional<PackState>> begin(String pack) {
        CompletableFuture<Optional<PackState>> answer = new CompletableFuture<>();
        if (waiting.size() >= MOST_WAITING) {
            refuse(answer);
            return answer;
        }
        waiting.put(pack, answer);
        try {
            loader.execute(() -> run(pack, answer));
        } catch (RejectedExecutionException ended) {
            waiting.remove(pack);
            refuse(answer);
        }
        return answer;
    }

    private void refuse(CompletableFuture<Optional<PackState>> answer) {
        answer.completeExceptionally(new OverloadedException(waiting.size()));
    }

    private void run(String pack, CompletableFuture<Optional<PackState>> answer) {
        synchronized (waiting) {
            waiting.remove(pack);
        }
        try {
            Optional<PackState> state = attempt(pack);
            state.ifPresent(parts.listener()::attempted);
            answer.complete(state);
        } catch (Throwable fault) {
            // Whoever waits must learn of it, and the thread must go on.
            answer.completeExceptionally(fault);
        }
    }

    private Optional<PackState> attempt(String pack) throws Exception {
        PackReload reload = new PackReload(parts, pack);
        Thread before = overdue.get(pack);
        if (before != null && before.isAlive()) {
            return reload.giveUp(deadline);
        }
        FutureTask<Optional<PackState>> task = new FutureTask<>(reload::run);
        Thread thread = new Thread(task, "rules-load-" + pack);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(deadline.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            overdue.put(pack, thread);
            thread.interrupt();
            return reload.giveUp(deadline);
        }
    }

    /** Refuses what waits. What is under way may end by itself. */
    @Override
    public void close() {
        loader.shutdownNow();
        synchronized (waiting) {
            waiting.values().forEach(this::refuse);
            waiting.clear();
        }
    }
}
