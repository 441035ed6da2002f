package dev.harbinger.question.why;

import dev.harbinger.belief.FindingId;
import dev.harbinger.belief.FindingKey;
import dev.harbinger.belief.Premise;
import dev.harbinger.proof.Case;
import dev.harbinger.proof.FindingView;
import dev.harbinger.proof.FiringView;
import dev.harbinger.proof.MechanismView;
import dev.harbinger.proof.MitigatorView;
import dev.harbinger.proof.OutcomeView;
import dev.harbinger.rule.Firing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Unfolds the recorded proof of an outcome down to the facts. A finding on which several firings stand is unfolded
 * where it is met first. For one question, not thread-safe.
 */
public final class ProofTree {

    private final Case asked;
    private final Map<String, FiringView> views = new HashMap<>();
    private final Map<String, Firing> firings = new HashMap<>();
    private final Map<FindingKey, FindingView> findings = new HashMap<>();
    private final Set<FindingKey> shown = new HashSet<>();

    private ProofTree(Case asked) {
        this.asked = asked;
        asked.explanation().firings().forEach(view -> views.put(view.id(), view));
        asked.evaluation()
                .firings()
                .forEach(firing -> firings.put(firing.argument().id().value(), firing));
    }

    /** The proof of an outcome of the pack; without any step if it was not assessed. */
    public static Why of(Case asked, FindingId outcome) {
        return new ProofTree(asked).why(asked.outcome(outcome));
    }

    private Why why(OutcomeView view) {
        shown.add(FindingKey.country(new FindingId(view.id())));
        return new Why(
                view.id(),
                view.name(),
                asked.factSet().subject(),
                asked.factSet().asOf(),
                view.level(),
                view.score(),
                view.range(),
                view.confidence(),
                view.statement(),
                view.baseRate(),
                view.adjustments(),
                view.areas(),
                mechanisms(view.mechanisms()),
                mitigators(view.mitigators()));
    }

    private List<Branch> mechanisms(List<MechanismView> mechanisms) {
        return mechanisms.stream()
                .map(one -> new Branch(one.id(), one.name(), one.share(), one.strength(), steps(one.firings())))
                .toList();
    }

    private List<Branch> mitigators(List<MitigatorView> mitigators) {
        return mitigators.stream()
                .map(one -> new Branch(one.id(), one.name(), one.effect(), one.strength(), steps(one.firings())))
                .toList();
    }

    private List<Step> steps(List<String> ids) {
        List<Step> steps = new ArrayList<>();
        for (String id : ids) {
            steps.add(step(Objects.requireNonNull(views.get(id)), steps.isEmpty()));
        }
        return steps;
    }

    private Step step(FiringView view, boolean counts) {
        Firing firing = Objects.requireNonNull(firings.get(view.id()));
        return new Step(
                view.id(),
                view.rule(),
                view.title(),
                view.because(),
                counts,
                view.claims(),
                view.likelihood(),
                view.firmness(),
                view.support(),
                view.strength(),
                view.assumes(),
                view.tallies(),
                firing.argument().premises().stream()
                        .map(Premise::finding)
                        .map(this::finding)
                        .toList(),
                firing.facts().stream().map(FactProofs::of).toList());
    }

    private FindingProof finding(FindingKey key) {
        boolean repeated = !shown.add(key);
        if (asked.pack().manifest().outcomes().containsKey(key.id())) {
            return outcome(key, repeated);
        }
        FindingView view = asked.finding(key);
        return new FindingProof(
                view.id(),
                view.name(),
                view.area(),
                view.score(),
                repeated,
                repeated ? List.of() : mechanisms(view.mechanisms()),
                repeated ? List.of() : mitigators(view.mitigators()),
                repeated ? List.of() : steps(view.definedBy()));
    }

    /** An outcome on which another one stands, with the make-up of its own area if it has one. */
    private FindingProof outcome(FindingKey key, boolean repeated) {
        OutcomeView view = asked.outcome(key.id());
        return new FindingProof(
                view.id(),
                view.name(),
                key.area(),
                asked.graded(key).score().value(),
                repeated,
                repeated ? List.of() : mechanisms(asked.mechanisms(key)),
                repeated ? List.of() : mitigators(asked.mitigators(key)),
                List.of());
    }
}
