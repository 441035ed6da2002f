package dev.harbinger.assessment;

import dev.harbinger.engine.RuleBase;
import dev.harbinger.fact.FactLimits;
import dev.harbinger.fact.FactSetReader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The use case on a rule base, with a clock that stands still and a store in memory. */
public final class Harness implements AutoCloseable {
    private final EvaluationPool pool = new EvaluationPool(new PoolSettings(2, 100, Duration.ofSeconds(30)));
    private final Assessments assessments;

    /** Puts the use case together. */
    public Harness(RuleBase base) {
        RuleBases bases = new RuleBases(List.of(base), base.pack().manifest().id());
        this.assessments = new Assessments(new AssessmentParts(
                () -> bases,
                new FactSetReader(FactLimits.DEFAULT),
                new Shelf(),
                pool,
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                () -> new UUID(0, 1),
                AssessmentListener.NONE));
    }

    /** The answer to a fact set that has no faults. */
    public AssessmentResult.Accepted assess(byte[] factSet) {
        AssessmentResult result = assessments
                .assess(factSet, Storing.DISCARD)
                .toCompletableFuture()
                .join();
        if (result instanceof AssessmentResult.Rejected rejected) {
            throw new AssertionError("The facts have faults: " + rejected.problems());
        }
        return (AssessmentResult.Accepted) result;
    }

    @Override
    public void close() {
        pool.close();
    }
}
