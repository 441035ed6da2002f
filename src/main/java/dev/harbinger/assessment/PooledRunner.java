package dev.harbinger.assessment;

import dev.harbinger.proof.Patience;
import dev.harbinger.question.EvaluationRunner;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;

/**
 * Shares the evaluations of a question with threads of the pool that have nothing else to do. The asking thread never
 * waits for one that has not begun, so a busy pool makes a question slower, not impossible.
 */
record PooledRunner(EvaluationPool pool, long bytes) implements EvaluationRunner {
    @Override
    public void run(int count, Patience patience, IntConsumer work) {
        Shared shared = new Shared(count, patience, work);
        for (int i = 1; i < Math.min(pool.threads(), count); i++) {
            var unused = pool.submit(bytes, watch -> shared.join());
        }
        shared.finish();
    }

    /** The work of one call. */
    private static final class Shared {
        private final int count;
        private final Patience patience;
        private final IntConsumer work;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicReference<RuntimeException> fault = new AtomicReference<>();
        /** Holds the asking thread, and those that came to help. */
        private final Phaser present = new Phaser(1);

        Shared(int count, Patience patience, IntConsumer work) {
            this.count = count;
            this.patience = patience;
            this.work = work;
        }

        /** Helps; does nothing if it comes too late. */
        boolean join() {
            if (present.register() < 0) {
                return false;
            }
            try {
                takePart();
            } finally {
                present.arriveAndDeregister();
            }
            return true;
        }

        /** Works until nothing is left, and waits for what others have begun. */
        void finish() {
            takePart();
            present.arriveAndAwaitAdvance();
            present.forceTermination();
            RuntimeException thrown = fault.get();
            if (thrown != null) {
                throw thrown;
            }
        }

        private void takePart() {
            for (int i = next.getAndIncrement(); i < count && !patience.hasEnded(); i = next.getAndIncrement()) {
                try {
                    work.accept(i);
                } catch (RuntimeException thrown) {
                    fault.compareAndSet(null, thrown);
                    next.set(count);
                }
            }
        }
    }
}
