package dev.harbinger.question.graph;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The proof of an assessment, facts at the bottom.
 *
 * @param nodes outcomes with their mechanisms and mitigators, findings, firings, facts; each kind in the answer's order
 * @param edges in the order of the firings
 */
public record ProofGraph(List<GraphNode> nodes, List<GraphEdge> edges) {
    public ProofGraph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** The part of the graph that leads to a node, and the node; empty if there is no such node. */
    ProofGraph behind(String node) {
        Set<String> found = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(node));
        while (!open.isEmpty()) {
            String to = open.remove();
            if (found.add(to)) {
                edges.stream()
                        .filter(edge -> edge.to().equals(to))
                        .map(GraphEdge::from)
                        .forEach(open::add);
            }
        }
        return new ProofGraph(
                nodes.stream().filter(one -> found.contains(one.id())).toList(),
                edges.stream().filter(edge -> found.contains(edge.to())).toList());
    }
}
