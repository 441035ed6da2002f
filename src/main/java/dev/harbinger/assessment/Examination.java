package dev.harbinger.assessment;

import dev.harbinger.engine.EvaluationWatch;
import dev.harbinger.engine.RuleBase;
import dev.harbinger.explanation.Dossier;
import dev.harbinger.explanation.Explainer;
import dev.harbinger.explanation.Explanation;
import dev.harbinger.fact.FactSet;
import dev.harbinger.fact.FactWeigher;
import dev.harbinger.fact.WeighedFacts;
import dev.harbinger.rule.Evaluation;

/**
 * A fact set with everything that the rules made of it, ready for questions.
 *
 * @param base the rule base
 * @param factSet what was posted
 * @param facts the same, merged and weighed
 * @param evaluation firings and findings
 * @param explanation levels and their proof
 */
public record Examination(
        RuleBase base, FactSet factSet, WeighedFacts facts, Evaluation evaluation, Explanation explanation) {
    /**
     * Examines a fact set on the calling thread.
     *
     * @param base the rule base of its pack
     * @param watch may stop the evaluation from another thread, which then throws
     *     {@link dev.harbinger.engine.EvaluationStoppedException}
     */
    public static Examination of(RuleBase base, FactSet factSet, EvaluationWatch watch) {
        WeighedFacts facts = new FactWeigher().weigh(factSet);
        Evaluation evaluation = base.evaluate(facts.live(), watch);
        Explainer explainer = new Explainer(base.pack(), base.network());
        return new Examination(base, factSet, facts, evaluation, explainer.explain(factSet.asOf(), facts, evaluation));
    }

    /** The same without the engine, as questions about the proof need it. */
    Dossier dossier() {
        return new Dossier(base.pack(), base.network(), factSet, facts, evaluation, explanation);
    }
}
