package dev.harbinger.assessment;

import dev.harbinger.engine.EvaluationWatch;
import dev.harbinger.engine.RuleBase;
import dev.harbinger.explanation.Explanation;
import dev.harbinger.fact.FactSet;
import dev.harbinger.fact.FactWeigher;
import dev.harbinger.fact.Reading;
import dev.harbinger.fact.WeighedFacts;
import dev.harbinger.rule.Evaluation;
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
        Evaluation evaluation = base.evaluate(facts.live(), watch);
        long evaluated = System.nanoTime();
        Explanation explanation = ruleBases.explainer(factSet.pack()).explain(factSet.asOf(), facts, evaluation);
        Assessment assessment = assessment(factSet, storing, base, explanation);
        byte[] answer = AssessmentJson.write(assessment);
        long explained = System.nanoTime();
        parts.listener()
                .assessed(
                        assessment,
                        json,
                        new StageTimes(read - begun, weighed - read, evaluated - weighed, explained - evaluated));
        return new AssessmentResult.Accepted(assessment, answer);
    }

    private Assessment assessment(FactSet factSet, Storing storing, RuleBase base, Explanation explanation) {
        return new Assessment(
                storing == Storing.STORE ? parts.ids().get() : null,
                factSet.pack(),
                new Assessment.RuleBaseReference(
                        base.digest(), base.pack().rules().size()),
                factSet.subject(),
                factSet.asOf(),
                parts.clock().instant().truncatedTo(ChronoUnit.MILLIS),
                Assessment.Overall.of(explanation),
                explanation);
    }
}
