package dev.harbinger.assessment;

import dev.harbinger.explanation.LeftOut;
import dev.harbinger.explanation.Patience;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Stream;

/** The threads of the pool share the work; each takes every nth. */
record OnThePool(EvaluationPool pool, Patience patience) implements Crew {
    @Override
    public CompletionStage<List<LeftOut>> without(List<Omission> all, LeavingOut leavingOut) {
        AtomicReferenceArray<LeftOut> done = new AtomicReferenceArray<>(all.size());
        int stripes = Math.min(pool.threads(), all.size());
        List<CompletableFuture<?>> parts = new ArrayList<>();
        for (int stripe = 0; stripe < stripes; stripe++) {
            int first = stripe;
            parts.add(pool.submit(watch -> {
                        for (int i = first; i < all.size() && !patience.hasEnded(); i += stripes) {
                            done.set(i, leavingOut.without(all.get(i), watch));
                        }
                        return true;
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
