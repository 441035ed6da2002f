package dev.harbinger.assessment;

import dev.harbinger.explanation.LeftOut;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Stream;

/**
 * The threads of the pool share the work; each takes every nth. Only the work counts against the time, not the wait for
 * a thread; but whoever waits longer than one evaluation may take is refused, so that nobody else waits behind work that
 * was asked for long ago. For one question.
 */
final class OnThePool implements Crew {
    private final EvaluationPool pool;
    private final AtomicLong worked = new AtomicLong();

    OnThePool(EvaluationPool pool) {
        this.pool = pool;
    }

    /** Fails with {@link OverloadedException} if a part waits too long. */
    @Override
    public CompletionStage<List<LeftOut>> without(List<Omission> all, LeavingOut leavingOut) {
        AtomicReferenceArray<LeftOut> done = new AtomicReferenceArray<>(all.size());
        int stripes = Math.min(pool.threads(), all.size());
        Duration left = pool.questionTime().minusNanos(worked.get() / Math.max(1, stripes));
        TimeBudget wait = new TimeBudget(pool.deadline());
        List<CompletableFuture<?>> parts = new ArrayList<>();
        for (int stripe = 0; stripe < stripes; stripe++) {
            int first = stripe;
            parts.add(pool.submit(watch -> {
                        if (wait.hasEnded()) {
                            throw new OverloadedException(pool.waiting());
                        }
                        long begun = System.nanoTime();
                        TimeBudget budget = new TimeBudget(left);
                        for (int i = first; i < all.size() && !budget.hasEnded(); i += stripes) {
                            done.set(i, leavingOut.without(all.get(i), watch));
                        }
                        return worked.addAndGet(System.nanoTime() - begun);
                    })
                    .toCompletableFuture());
        }
        return CompletableFuture.allOf(parts.toArray(CompletableFuture[]::new))
                .thenApply(ended -> Stream.iterate(0, i -> i < all.size(), i -> i + 1)
                        .map(done::get)
                        .filter(Objects::nonNull)
                        .toList());
    }
}
