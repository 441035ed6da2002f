package dev.harbinger.assessment;

import dev.harbinger.engine.EvaluationWatch;
import dev.harbinger.explanation.LeftOut;
import dev.harbinger.explanation.Patience;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** The thread that asks does the work. */
record OnThisThread(EvaluationWatch watch, Patience patience) implements Crew {
    @Override
    public CompletionStage<List<LeftOut>> without(List<Omission> all, LeavingOut leavingOut) {
        List<LeftOut> done = new ArrayList<>();
        for (int i = 0; i < all.size() && !patience.hasEnded(); i++) {
            done.add(leavingOut.without(all.get(i), watch));
        }
        return CompletableFuture.completedStage(List.copyOf(done));
    }
}
