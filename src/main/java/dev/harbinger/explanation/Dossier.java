package dev.harbinger.explanation;

import dev.harbinger.belief.BeliefNetwork;
import dev.harbinger.belief.FindingId;
import dev.harbinger.belief.FindingKey;
import dev.harbinger.belief.Graded;
import dev.harbinger.fact.Fact;
import dev.harbinger.fact.FactSet;
import dev.harbinger.fact.WeighedFacts;
import dev.harbinger.rule.Evaluation;
import dev.harbinger.rule.FindingDefinition;
import dev.harbinger.rule.Outcome;
import dev.harbinger.rule.RulePack;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A fact set with all that its rules made of it, as questions about it need it. Immutable and thread-safe.
 *
 * @param pack the rules
 * @param network the scoring network of the same pack
 * @param factSet what was posted
 * @param facts the same, merged and weighed
 * @param evaluation firings and findings
 * @param explanation levels and their proof
 */
public record Dossier(
        RulePack pack,
        BeliefNetwork network,
        FactSet factSet,
        WeighedFacts facts,
        Evaluation evaluation,
        Explanation explanation) {
    /** The outcome as the answer shows it; it must be one of the pack. */
    public OutcomeView outcome(FindingId id) {
        return explanation.outcomes().stream()
                .filter(view -> view.id().equals(id.value()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The outcome (" + id + ") is unknown."));
    }

    /** The definition of a finding of the pack. */
    public FindingDefinition definition(FindingId id) {
        return Objects.requireNonNull(pack.manifest().findings().get(id));
    }

    /** The country's grade of a finding for which something speaks, or null if nothing does. */
    public @Nullable Graded argued(FindingId id) {
        Graded graded = evaluation.findings().get(FindingKey.country(id));
        return graded != null && graded.argued() ? graded : null;
    }

    /** The mechanisms of an outcome's score for one key, its own area's if it has one, by falling share. */
    public List<MechanismView> mechanisms(FindingKey key) {
        return ScoreViews.mechanisms(outcomeOf(key).finding(), graded(key).score());
    }

    /** The mitigators of an outcome's score for one key, its own area's if it has one, by falling effect. */
    public List<MitigatorView> mitigators(FindingKey key) {
        return ScoreViews.mitigators(outcomeOf(key).finding(), graded(key).score());
    }

    /** The grade of a finding that firings bear on. */
    public Graded graded(FindingKey key) {
        return Objects.requireNonNull(evaluation.findings().get(key));
    }

    private Outcome outcomeOf(FindingKey key) {
        return Objects.requireNonNull(pack.manifest().outcomes().get(key.id()));
    }

    /** The live facts of a type, sorted by id. */
    public List<Fact> liveOf(String type) {
        return facts.live().stream()
                .filter(fact -> fact.type().name().equals(type))
                .toList();
    }
}
