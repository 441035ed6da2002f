package dev.harbinger.assessment;

import dev.harbinger.fact.FactSetReader;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What assessments are made with.
 *
 * @param ruleBases gives the rule bases in force; asked once an assessment
 * @param reader reads fact sets
 * @param store keeps assessments
 * @param pool runs evaluations
 * @param clock tells when an assessment is made; nothing computed depends on it
 * @param ids gives ids that are unique and, UUIDv7, grow with time
 * @param listener hears of assessments
 */
public record AssessmentParts(
        Supplier<RuleBases> ruleBases,
        FactSetReader reader,
        AssessmentStore store,
        EvaluationPool pool,
        Clock clock,
        Supplier<UUID> ids,
        AssessmentListener listener) {
    /** The same parts with other rule bases. */
    public AssessmentParts with(Supplier<RuleBases> others) {
        return new AssessmentParts(others, reader, store, pool, clock, ids, listener);
    }

    /** The same parts with another listener. */
    AssessmentParts with(AssessmentListener other) {
        return new AssessmentParts(ruleBases, reader, store, pool, clock, ids, other);
    }
}
