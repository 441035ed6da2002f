package dev.harbinger.assessment;

import dev.harbinger.engine.EvaluationWatch;
import dev.harbinger.engine.RuleBase;
import dev.harbinger.fact.FactSet;
import dev.harbinger.fact.FactWeigher;
import dev.harbinger.fact.Reading;
import dev.harbinger.fact.WeighedFacts;
import dev.harbinger.proof.Case;
import dev.harbinger.question.Identity;
import dev.harbinger.question.assess.Assessment;
import java.time.temporal.ChronoUnit;

/** One fact set on its way through the rooms. Not thread-safe, for one use. */
final class AssessmentRun {
    private final AssessmentParts parts;
    private final EvaluationWatch watch;
    /** The rule bases that this run began with; a reload meanwhile does not touch it. */
    private final RuleBases ruleBases;

    AssessmentRun(AssessmentParts parts, EvaluationWatch watch) {
        this.parts = parts;
        this.watch = watch;
        this.ruleBases = parts.ruleBases().get();
    }

    AssessmentResult run(byte[] json, Storing storing) {
        long begun = System.nanoTime();
        Reading reading = parts.reader().read(json, ruleBases);
        if (reading instanceof Reading.Rejected rejected) {
            parts.listener().rejected(rejected.problems());
            return new AssessmentResult.Rejected(rejected.problems());
        }
        return assess(((Reading.Accepted) reading).factSet(), json, storing, begun);
    }

    private AssessmentResult assess(FactSet factSet, byte[] json, Storing storing, long begun) {
        long read = System.nanoTime();
        RuleBase base = ruleBases.find(factSet.pack()).orElseThrow();
        WeighedFacts facts = new FactWeigher().weigh(factSet);
        long weighed = System.nanoTime();
        Case made = new Case(base, factSet, facts, base.evaluate(facts.live(), watch));
        long evaluated = System.nanoTime();
        Assessment assessment = Assessment.of(made, identity(storing));
        AssessmentResult.Accepted accepted = AssessmentResult.Accepted.of(assessment);
        long explained = System.nanoTime();
        parts.listener()
                .assessed(
                        assessment,
                        json,
                        new StageTimes(read - begun, weighed - read, evaluated - weighed, explained - evaluated));
        return accepted;
    }

    private Identity identity(Storing storing) {
        return new Identity(
                storing == Storing.STORE ? parts.ids().get() : null,
                parts.clock().instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
