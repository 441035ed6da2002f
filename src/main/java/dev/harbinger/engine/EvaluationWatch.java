package dev.harbinger.engine;

import dev.harbinger.belief.RuleId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Watches one evaluation from another thread: tells which rule it is at, stops it, and bounds how often its rules may
 * match. Thread-safe. The evaluation looks at it at every match, and at every combination that a join tries.
 */
public final class EvaluationWatch {
    /** More matches than any sensible rules have over the largest fact set. */
    public static final int MOST_FIRINGS = 100_000;

    /** How many combinations may be tried for each match that is allowed. */
    private static final long COMBINATIONS_A_FIRING = 100;

    private static final RuleId NO_RULE = new RuleId("unknown");

    private final int mostFirings;
    private volatile @Nullable RuleId reached;
    private volatile @Nullable Work work;
    private volatile @Nullable String pack;
    private volatile boolean stopped;

    /** Read and written by the evaluating thread only. */
    private long combinations;

    private @Nullable EvaluationStoppedException thrown;

    /** A watch with the usual bound of firings. */
    public EvaluationWatch() {
        this(MOST_FIRINGS);
    }

    /** @param mostFirings how often the rules of one evaluation may match, taken together; from 1 */
    public EvaluationWatch(int mostFirings) {
        this.mostFirings = mostFirings;
    }

    /** The rule that is being joined or fired, else the one that was matched last; null if none was. */
    public @Nullable RuleId reached() {
        Work now = work;
        RuleId atWork = now == null ? null : now.rule().get();
        return atWork == null ? reached : atWork;
    }

    /** Id of the pack whose rules were evaluated last, or null if none were. */
    public @Nullable String pack() {
        return pack;
    }

    /** Makes the evaluation end with {@link EvaluationStoppedException} at its next match. */
    public void stop() {
        stopped = true;
    }

    /** Whether it was stopped, so that work after the evaluation is pointless too. */
    public boolean isStopped() {
        return stopped;
    }

    int mostFirings() {
        return mostFirings;
    }

    /**
     * Tells that an evaluation begins.
     *
     * @param rule gives the rule at work, or null; asked from other threads
     */
    void begin(String packId, Supplier<@Nullable RuleId> rule) {
        pack = packId;
        work = new Work(rule);
    }

    /** Tells that the evaluation ended, so that nothing of it is held on to. */
    void end() {
        work = null;
    }

    /**
     * Tells that a rule was reached.
     *
     * @throws EvaluationStoppedException if the evaluation was stopped
     */
    void reach(RuleId rule) {
        reached = rule;
        if (stopped) {
            throw new EvaluationStoppedException(rule, EvaluationStoppedException.Reason.DEADLINE);
        }
    }

    /**
     * Tells that a join tries a combination.
     *
     * @throws EvaluationStoppedException if the evaluation was stopped, or tries too many
     */
    void combine() {
        if (stopped) {
            throw stopping(EvaluationStoppedException.Reason.DEADLINE);
        }
        if (++combinations > mostFirings * COMBINATIONS_A_FIRING) {
            throw stopping(EvaluationStoppedException.Reason.FIRINGS);
        }
    }

    /** What stopped the evaluation in a join, however the engine wraps it; null if nothing did. */
    @Nullable
    EvaluationStoppedException thrown() {
        return thrown;
    }

    private EvaluationStoppedException stopping(EvaluationStoppedException.Reason reason) {
        RuleId rule = reached();
        EvaluationStoppedException stopping = new EvaluationStoppedException(rule == null ? NO_RULE : rule, reason);
        thrown = stopping;
        reached = rule;
        return stopping;
    }

    private record Work(Supplier<@Nullable RuleId> rule) {}
}
