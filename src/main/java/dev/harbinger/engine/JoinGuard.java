package dev.harbinger.engine;

import org.jspecify.annotations.Nullable;

/**
 * Looks at the watch in the midst of a join. The engine makes every combination of a join before it tells of a match,
 * and heeds no interrupt meanwhile; so {@link DrlWriter} has each combination pass here.
 */
public final class JoinGuard {
    private static final ThreadLocal<EvaluationWatch> WATCH = new ThreadLocal<>();

    private JoinGuard() {}

    /**
     * Called for each combination that a rule tries.
     *
     * @param earlier what an earlier pattern matched; by naming it the constraint is one of the join
     * @return always true
     * @throws EvaluationStoppedException if the evaluation was stopped, or combines too often
     */
    public static boolean mayGoOn(@Nullable Object earlier) {
        EvaluationWatch watch = WATCH.get();
        if (watch != null) {
            watch.combine();
        }
        return true;
    }

    /** Has the joins of this thread look at a watch. */
    static void watchBy(EvaluationWatch watch) {
        WATCH.set(watch);
    }

    /** Ends that. */
    static void unwatch() {
        WATCH.remove();
    }
}
