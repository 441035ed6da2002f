package dev.harbinger.workshop.test;

import dev.harbinger.belief.FindingId;
import dev.harbinger.belief.FindingKey;
import dev.harbinger.belief.Graded;
import dev.harbinger.belief.Level;
import dev.harbinger.belief.RuleId;
import dev.harbinger.engine.EvaluationWatch;
import dev.harbinger.engine.RuleBase;
import dev.harbinger.explanation.Dossier;
import dev.harbinger.explanation.Explainer;
import dev.harbinger.explanation.Explanation;
import dev.harbinger.fact.Fact;
import dev.harbinger.fact.FactSet;
import dev.harbinger.fact.FactWeigher;
import dev.harbinger.fact.WeighedFacts;
import dev.harbinger.rule.Evaluation;
import dev.harbinger.rule.Firing;
import dev.harbinger.rule.Outcome;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a test with what a rule base made of them. The proof, which costs much more than the evaluation, is made
 * only for those who ask why. Immutable.
 *
 * @param base the rule base
 * @param factSet the facts as posted
 * @param facts the same, merged and weighed
 * @param evaluation firings and findings
 */
public record Situation(RuleBase base, FactSet factSet, WeighedFacts facts, Evaluation evaluation) {
    /** Evaluates facts under a rule base. */
    public static Situation of(RuleBase base, FactSet factSet) {
        WeighedFacts facts = new FactWeigher().weigh(factSet);
        return new Situation(base, factSet, facts, base.evaluate(facts.live(), new EvaluationWatch()));
    }

    /** The firings of a rule. */
    public List<Firing> firings(RuleId rule) {
        return evaluation.firings().stream()
                .filter(firing -> firing.rule().id().equals(rule))
                .toList();
    }

    /** The level of an outcome; NOT_ASSESSED if too little is known. */
    public Level level(FindingId outcome) {
        return isAssessed(outcome) ? Objects.requireNonNull(grade(outcome)).level() : Level.NOT_ASSESSED;
    }

    /** The score of an outcome that was assessed, or of a finding that was concluded; else null. */
    public @Nullable Double score(FindingId finding) {
        if (base.pack().manifest().outcomes().containsKey(finding) && !isAssessed(finding)) {
            return null;
        }
        Graded graded = grade(finding);
        return graded == null ? null : graded.score().value();
    }

    /** The level of a finding of the country; NOT_ASSESSED if no rule speaks for it. */
    public Level findingLevel(FindingId finding) {
        Graded graded = grade(finding);
        return graded == null || !graded.argued() ? Level.NOT_ASSESSED : graded.level();
    }

    private @Nullable Graded grade(FindingId finding) {
        return evaluation.findings().get(FindingKey.country(finding));
    }

    private boolean isAssessed(FindingId id) {
        Outcome outcome =
                Objects.requireNonNull(base.pack().manifest().outcomes().get(id));
        Set<String> types =
                facts.live().stream().map(Fact::type).map(type -> type.name()).collect(Collectors.toSet());
        return Explainer.isAssessed(outcome, types, evaluation);
    }

    /** The same with its proof, ready for questions. */
    public Dossier dossier() {
        Explainer explainer = new Explainer(base.pack(), base.network());
        return dossier(explainer.explain(factSet.asOf(), facts, evaluation));
    }

    /** The same with an empty proof, for questions that are answered from facts and findings alone. */
    public Dossier withoutProof() {
        return dossier(new Explanation(List.of(), List.of(), List.of(), List.of()));
    }

    private Dossier dossier(Explanation explanation) {
        return new Dossier(base.pack(), base.network(), factSet, facts, evaluation, explanation);
    }
}
