package dev.harbinger.assessment;

import dev.harbinger.explanation.LeftOut;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Stream;

/** One question what an assessment hangs on, spread over the threads of the pool. For one use. */
final class SensitivityQuestion {
    private final UUID assessment;
    private final EvaluationPool pool;
    private final TimeBudget budget;
    private final LeavingOut leavingOut;

    SensitivityQuestion(UUID assessment, Examination whole, EvaluationPool pool, TimeBudget budget) {
        this.assessment = assessment;
        this.pool = pool;
        this.budget = budget;
        this.leavingOut = new LeavingOut(whole);
    }

    CompletionStage<Sensitivity> answer() {
        List<Omission> facts = leavingOut.facts();
        List<Omission> origins = leavingOut.origins();
        return evaluated(facts)
                .thenCompose(one -> evaluated(origins).thenCompose(other -> withPairs(one, other)))
                .thenApply(found -> answer(found, facts.size() + origins.size()));
    }

    private CompletionStage<Found> withPairs(List<LeftOut> facts, List<LeftOut> origins) {
        List<Omission> pairs = leavingOut.pairs(facts);
        return evaluated(leavingOut.tried(pairs)).thenApply(tried -> new Found(facts, origins, tried, pairs.size()));
    }

    private Sensitivity answer(Found found, int single) {
        int done = found.facts().size() + found.origins().size();
        return new Sensitivity(
                assessment,
                found.facts().stream().sorted(LeftOut.ORDER).toList(),
                found.origins().stream().sorted(LeftOut.ORDER).toList(),
                leavingOut.weakPoints(found.facts(), found.origins(), found.pairs()),
                new Sensitivity.Search(
                        done < single,
                        done,
                        found.pairs().size(),
                        found.pairsPossible(),
                        stopped(found.pairs().size(), found.pairsPossible())));
    }

    private static String stopped(int tried, int possible) {
        if (possible == 0) {
            return "The search ended with single facts: each level hangs on one, or there are no two to leave out.";
        }
        String sets = tried < possible ? tried + " of " + possible + " pairs" : "all " + possible + " pairs";
        return "The search stopped after " + sets + " of facts; larger sets were not tried.";
    }

    /** What was done in time, in the order asked. Each thread takes every nth. */
    private CompletionStage<List<LeftOut>> evaluated(List<Omission> all) {
        AtomicReferenceArray<LeftOut> done = new AtomicReferenceArray<>(all.size());
        int stripes = Math.min(pool.threads(), all.size());
        List<CompletableFuture<?>> parts = new ArrayList<>();
        for (int stripe = 0; stripe < stripes; stripe++) {
            int first = stripe;
            parts.add(pool.submit(watch -> {
                        for (int i = first; i < all.size() && !budget.isSpent(); i += stripes) {
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

    private record Found(List<LeftOut> facts, List<LeftOut> origins, List<LeftOut> pairs, int pairsPossible) {}
}
