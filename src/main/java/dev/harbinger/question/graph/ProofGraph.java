package dev.harbinger.question.graph;

import java.util.List;

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
}
