package dev.harbinger.question.graph;

import dev.harbinger.question.graph.GraphNode.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Makes a graph small enough to be looked at: facts are folded into what stands on them, as their number, and
 * definitions into arrows between findings.
 */
final class FoldedGraph {
    private final ProofGraph graph;
    private final Map<String, GraphNode> nodes = new LinkedHashMap<>();

    private FoldedGraph(ProofGraph graph) {
        this.graph = graph;
        graph.nodes().forEach(node -> nodes.put(node.id(), node));
    }

    static ProofGraph of(ProofGraph graph) {
        return new FoldedGraph(graph).folded();
    }

    private ProofGraph folded() {
        Set<GraphEdge> edges = new LinkedHashSet<>();
        for (GraphEdge edge : graph.edges()) {
            if (isFolded(edge.to())) {
                continue;
            }
            if (isFolded(edge.from())) {
                before(edge.from(), id -> !is(id, Kind.FACT))
                        .forEach(source -> edges.add(new GraphEdge(source, edge.to(), edge.kind())));
            } else {
                edges.add(edge);
            }
        }
        List<GraphNode> kept = graph.nodes().stream()
                .filter(node -> !isFolded(node.id()))
                .map(this::counted)
                .toList();
        return new ProofGraph(kept, new ArrayList<>(edges));
    }

    private boolean isFolded(String id) {
        GraphNode node = nodes.get(id);
        return node != null && (node.kind() == Kind.FACT || node.kind() == Kind.FIRING && node.cluster() == null);
    }

    private boolean is(String id, Kind kind) {
        GraphNode node = nodes.get(id);
        return node != null && node.kind() == kind;
    }

    private List<String> before(String id, Predicate<String> which) {
        return graph.edges().stream()
                .filter(edge -> edge.to().equals(id))
                .map(GraphEdge::from)
                .filter(which)
                .toList();
    }

    private GraphNode counted(GraphNode node) {
        Set<String> facts = new LinkedHashSet<>(before(node.id(), id -> is(id, Kind.FACT)));
        before(node.id(), this::isFolded).forEach(id -> facts.addAll(before(id, one -> is(one, Kind.FACT))));
        String count = facts.isEmpty() ? "" : " [" + facts.size() + (facts.size() == 1 ? " fact]" : " facts]");
        return new GraphNode(node.id(), node.kind(), node.label() + count, node.score(), node.cluster());
    }
}
