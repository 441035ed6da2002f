package dev.harbinger.question;

import dev.harbinger.proof.Patience;
import java.util.function.IntConsumer;

/** Runs the many evaluations of one question. Thread-safe. */
@FunctionalInterface
public interface EvaluationRunner {
    /** The calling thread alone. */
    EvaluationRunner ALONE = (count, patience, work) -> {
        for (int i = 0; i < count && !patience.hasEnded(); i++) {
            work.accept(i);
        }
    };

    /**
     * Does work number 0, 1, 2 and so on. The calling thread takes part, and returns when all that was begun is done.
     *
     * @param count how much work there is
     * @param patience once it has ended nothing more is begun
     * @param work may be called on several threads at once; what it throws is thrown
     */
    void run(int count, Patience patience, IntConsumer work);
}
