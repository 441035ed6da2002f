package dev.harbinger.proof;

import dev.harbinger.belief.Argument;
import dev.harbinger.belief.BeliefNetwork;
import dev.harbinger.belief.FindingId;
import dev.harbinger.belief.FindingKey;
import dev.harbinger.belief.Graded;
import dev.harbinger.belief.Level;
import dev.harbinger.belief.Regrading;
import dev.harbinger.belief.RuleId;
import dev.harbinger.engine.EvaluationWatch;
import dev.harbinger.engine.RuleBase;
import dev.harbinger.fact.Fact;
import dev.harbinger.fact.FactSet;
import dev.harbinger.fact.FactWeigher;
import dev.harbinger.fact.TallyRow;
import dev.harbinger.fact.WeighedFacts;
import dev.harbinger.proof.match.WaitingRules;
import dev.harbinger.rule.Evaluation;
import dev.harbinger.rule.FindingDefinition;
import dev.harbinger.rule.Firing;
import dev.harbinger.rule.Outcome;
import dev.harbinger.rule.RulePack;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A fact set with all that a rule base made of it: what every question is asked of. The proof costs more than the
 * evaluation, so it is made when it is first read, once. Thread-safe.
 */
public final class Case {
    private final RuleBase base;
    private final FactSet factSet;
    private final WeighedFacts facts;
    private final Evaluation evaluation;
    private @Nullable Explanation explanation;
    private @Nullable WaitingRules waiting;
    private @Nullable Map<String, List<Fact>> liveByType;
    private @Nullable Map<Fact, TallyRow> rows;

    /**
     * A case that was evaluated already.
     *
     * @param base the rule base
     * @param factSet what was posted
     * @param facts the same, merged and weighed
     * @param evaluation what the rule base made of them
     */
    public Case(RuleBase base, FactSet factSet, WeighedFacts facts, Evaluation evaluation) {
        this.base = base;
        this.factSet = factSet;
        this.facts = facts;
        this.evaluation = evaluation;
    }

    /**
     * Weighs and evaluates a fact set on the calling thread.
     *
     * @param base the rule base of its pack
     * @param watch may stop the evaluation from another thread, which then throws
     *     {@link dev.harbinger.engine.EvaluationStoppedException}
     */
    public static Case of(RuleBase base, FactSet factSet, EvaluationWatch watch) {
        WeighedFacts facts = new FactWeigher().weigh(factSet);
        return new Case(base, factSet, facts, base.evaluate(facts.live(), watch));
    }

    /** The rule base. */
    public RuleBase base() {
        return base;
    }

    /** What was posted. */
    public FactSet factSet() {
        return factSet;
    }

    /** The posted facts, merged and weighed. */
    public WeighedFacts facts() {
        return facts;
    }

    /** Firings and findings. */
    public Evaluation evaluation() {
        return evaluation;
    }

    /** Levels and their proof. */
    public synchronized Explanation explanation() {
        Explanation made = explanation == null ? Explainer.explain(this) : explanation;
        explanation = made;
        return made;
    }

    /** The rules that wait only for what was not observed; worked out when it is first read, once. */
    public synchronized WaitingRules waiting() {
        WaitingRules made = waiting == null ? WaitingRules.of(this) : waiting;
        waiting = made;
        return made;
    }

    /** The rules. */
    public RulePack pack() {
        return base.pack();
    }

    /** The scoring network of the rules. */
    public BeliefNetwork network() {
        return base.network();
    }

    /** Scores the recorded firings again under changes, without matching anew. */
    public Regrading regrading() {
        return regrading(new Supports(facts.live()));
    }

    Regrading regrading(Supports supports) {
        List<Argument> arguments =
                evaluation.firings().stream().map(Firing::argument).toList();
        return new Regrading(network(), arguments, supports::of, evaluation.findings());
    }

    /** Whether enough is known to give an outcome a level. */
    public boolean isAssessed(Outcome outcome) {
        return outcome.needs().stream().anyMatch(liveByType()::containsKey)
                || outcome.needsFindings().stream().anyMatch(needed -> argued(needed) != null);
    }

    private synchronized Map<String, List<Fact>> liveByType() {
        Map<String, List<Fact>> made = liveByType == null
                ? Stream.concat(facts.live().stream(), rows().keySet().stream())
                        .collect(Collectors.groupingBy(fact -> fact.type().name()))
                : liveByType;
        liveByType = made;
        return made;
    }

    private synchronized Map<Fact, TallyRow> rows() {
        Map<Fact, TallyRow> made = rows;
        if (made == null) {
            made = new LinkedHashMap<>();
            for (TallyRow row : pack().vocabulary().count(facts.live())) {
                made.put(row.fact(), row);
            }
            rows = made;
        }
        return made;
    }

    /** What was counted, if a fact is a row of a tally; null if it was posted. */
    public @Nullable TallyRow row(Fact fact) {
        return rows().get(fact);
    }

    /** Where every outcome of the pack stands, sorted by id; the same levels and scores as the proof has. */
    public List<OutcomeStanding> standings() {
        return pack().manifest().outcomes().values().stream()
                .map(outcome -> new OutcomeStanding(
                        outcome.id().value(), outcome.finding().name(), level(outcome.id()), score(outcome.id())))
                .sorted(Comparator.comparing(OutcomeStanding::id))
                .toList();
    }

    /** The level of an outcome of the pack; NOT_ASSESSED if too little is known. */
    public Level level(FindingId outcome) {
        if (!isAssessed(outcomeOf(outcome))) {
            return Level.NOT_ASSESSED;
        }
        Graded graded = grade(outcome);
        return graded == null ? Level.LOW : graded.level();
    }

    /** The score of an outcome that was assessed, or of a finding that was concluded; else null. */
    public @Nullable Double score(FindingId finding) {
        Outcome outcome = pack().manifest().outcomes().get(finding);
        Graded graded = grade(finding);
        if (outcome == null) {
            return graded == null ? null : graded.score().value();
        }
        return isAssessed(outcome)
                ? Double.valueOf(graded == null ? 0 : graded.score().value())
                : null;
    }

    /** The level of a finding of the country; NOT_ASSESSED if no rule speaks for it. */
    public Level findingLevel(FindingId finding) {
        Graded graded = argued(finding);
        return graded == null ? Level.NOT_ASSESSED : graded.level();
    }

    /** The firings of a rule. */
    public List<Firing> firings(RuleId rule) {
        return evaluation.firings().stream()
                .filter(firing -> firing.rule().id().equals(rule))
                .toList();
    }

    /** The outcome as the answer shows it; it must be one of the pack. */
    public OutcomeView outcome(FindingId id) {
        return explanation().outcomes().stream()
                .filter(view -> view.id().equals(id.value()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The outcome (" + id + ") is unknown."));
    }

    /** The definition of a finding of the pack. */
    public FindingDefinition definition(FindingId id) {
        return Objects.requireNonNull(pack().manifest().findings().get(id));
    }

    /** The country's grade of a finding for which something speaks, or null if nothing does. */
    public @Nullable Graded argued(FindingId id) {
        Graded graded = grade(id);
        return graded != null && graded.argued() ? graded : null;
    }

    private @Nullable Graded grade(FindingId finding) {
        return evaluation.findings().get(FindingKey.country(finding));
    }

    /** The mechanisms of an outcome's score for one key, its own area's if it has one, by falling share. */
    public List<MechanismView> mechanisms(FindingKey key) {
        return ScoreViews.mechanisms(outcomeOf(key.id()).finding(), graded(key).score());
    }

    /** The mitigators of an outcome's score for one key, its own area's if it has one, by falling effect. */
    public List<MitigatorView> mitigators(FindingKey key) {
        return ScoreViews.mitigators(outcomeOf(key.id()).finding(), graded(key).score());
    }

    /** The grade of a finding that firings bear on. */
    public Graded graded(FindingKey key) {
        return Objects.requireNonNull(evaluation.graded(key));
    }

    /** A finding that firings bear on, as the answer shows it; in an area with what holds for the whole country. */
    public FindingView finding(FindingKey key) {
        return ScoreViews.finding(pack(), key, graded(key));
    }

    private Outcome outcomeOf(FindingId id) {
        return Objects.requireNonNull(pack().manifest().outcomes().get(id));
    }

    /** The live facts of a type, sorted by id. */
    public List<Fact> liveOf(String type) {
        return liveByType().getOrDefault(type, List.of());
    }
}
