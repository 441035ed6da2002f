package dev.harbinger.question.graph;

import dev.harbinger.belief.Level;
import dev.harbinger.fact.Fact;
import dev.harbinger.fact.Places;
import dev.harbinger.proof.AreaView;
import dev.harbinger.proof.Case;
import dev.harbinger.proof.ConclusionView;
import dev.harbinger.proof.FindingView;
import dev.harbinger.proof.FiringView;
import dev.harbinger.proof.MechanismView;
import dev.harbinger.proof.MitigatorView;
import dev.harbinger.proof.OutcomeView;
import dev.harbinger.question.graph.GraphEdge.Kind;
import dev.harbinger.rule.Firing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Draws the graph of an assessment's proof. For one graph, not thread-safe. */
public final class ProofGraphs {
    private final Map<String, GraphNode> nodes = new LinkedHashMap<>();
    private final Set<GraphEdge> edges = new LinkedHashSet<>();

    private final Places places;

    private ProofGraphs(Places places) {
        this.places = places;
    }

    /** The whole graph, down to the facts that a firing matched. */
    public static ProofGraph of(Case asked) {
        ProofGraphs graph = new ProofGraphs(asked.pack().vocabulary().places());
        asked.explanation().outcomes().stream()
                .filter(view -> view.level() != Level.NOT_ASSESSED)
                .forEach(graph::addOutcome);
        asked.explanation().findings().forEach(graph::addFinding);
        for (int i = 0; i < asked.evaluation().firings().size(); i++) {
            graph.addFiring(
                    asked.explanation().firings().get(i),
                    asked.evaluation().firings().get(i));
        }
        graph.edges.removeIf(edge -> !graph.nodes.containsKey(edge.from()) || !graph.nodes.containsKey(edge.to()));
        return new ProofGraph(new ArrayList<>(graph.nodes.values()), new ArrayList<>(graph.edges));
    }

    private void addOutcome(OutcomeView view) {
        String label = view.name() + ": " + view.level();
        addScored(new GraphNode("finding:" + view.id(), GraphNode.Kind.OUTCOME, label, view.score(), null));
        view.mechanisms().forEach(one -> addMechanism(view.id(), one));
        view.mitigators().forEach(one -> addMitigator(view.id(), one));
        view.areas().forEach(area -> addArea(view, area));
    }

    private void addArea(OutcomeView view, AreaView area) {
        String id = "finding:" + view.id() + "@" + area.area();
        String label = view.name() + " in " + places.name(area.area()) + ": " + area.level();
        addScored(new GraphNode(id, GraphNode.Kind.OUTCOME, label, area.score(), null));
        edges.add(new GraphEdge(id, "finding:" + view.id(), Kind.SUPPORTS));
    }

    private void addFinding(FindingView view) {
        String id = view.area() == null ? view.id() : view.id() + "@" + view.area();
        String label = view.area() == null ? view.name() : view.name() + " in " + places.name(view.area());
        addScored(new GraphNode("finding:" + id, GraphNode.Kind.FINDING, label, view.score(), null));
        view.mechanisms().forEach(one -> addMechanism(id, one));
        view.mitigators().forEach(one -> addMitigator(id, one));
    }

    private void addMechanism(String finding, MechanismView one) {
        String id = "mechanism:" + finding + "/" + one.id();
        String label = String.format(Locale.ROOT, "%s (%d %%)", one.name(), Math.round(one.share() * 100));
        addScored(new GraphNode(id, GraphNode.Kind.MECHANISM, label, null, null));
        edges.add(new GraphEdge(id, "finding:" + finding, Kind.RAISES));
    }

    private void addMitigator(String finding, MitigatorView one) {
        String id = "mitigator:" + finding + "/" + one.id();
        String label = String.format(Locale.ROOT, "%s (-%.2f)", one.name(), one.effect());
        addScored(new GraphNode(id, GraphNode.Kind.MITIGATOR, label, null, null));
        edges.add(new GraphEdge(id, "finding:" + finding, Kind.LOWERS));
    }

    private void addFiring(FiringView view, Firing firing) {
        String id = "firing:" + view.id();
        String target = target(view.concludes());
        boolean grouped = !target.startsWith("finding:") && nodes.containsKey(target);
        addScored(new GraphNode(id, GraphNode.Kind.FIRING, view.title(), view.strength(), grouped ? target : null));
        for (String finding : view.findings()) {
            edges.add(new GraphEdge("finding:" + finding, id, Kind.SUPPORTS));
        }
        for (Fact fact : firing.facts()) {
            String label = fact.id() + ": " + fact.type().name();
            String node = "fact:" + fact.id();
            addScored(new GraphNode(
                    node, GraphNode.Kind.FACT, label, fact.support().value(), null));
            edges.add(new GraphEdge(node, id, Kind.SUPPORTS));
        }
        Kind kind = Kind.valueOf(view.concludes().direction().name());
        edges.add(new GraphEdge(id, target, kind));
        if (view.concludes().area() != null && isOutcome(view.concludes().finding())) {
            // What is said of an area is part of the outcome's mechanisms, and of the area's level.
            edges.add(new GraphEdge(
                    id,
                    "finding:" + view.concludes().finding() + "@"
                            + view.concludes().area(),
                    kind));
        }
    }

    /** What a firing speaks for; an outcome stands for its areas too. */
    private String target(ConclusionView concludes) {
        String local = concludes.finding() + "@" + concludes.area();
        boolean ofArea = !isOutcome(concludes.finding()) && nodes.containsKey("finding:" + local);
        String finding = ofArea ? local : concludes.finding();
        if (concludes.mechanism() != null) {
            return "mechanism:" + finding + "/" + concludes.mechanism();
        }
        return concludes.mitigator() == null
                ? "finding:" + finding
                : "mitigator:" + finding + "/" + concludes.mitigator();
    }

    private boolean isOutcome(String finding) {
        GraphNode node = nodes.get("finding:" + finding);
        return node != null && node.kind() == GraphNode.Kind.OUTCOME;
    }

    private void addScored(GraphNode node) {
        nodes.putIfAbsent(node.id(), node);
    }
}
