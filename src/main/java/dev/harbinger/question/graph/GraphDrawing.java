package dev.harbinger.question.graph;

import dev.harbinger.question.graph.GraphNode.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes a graph for Graphviz or Mermaid: facts folded, the firings of a mechanism or mitigator in one cluster that
 * bears its name. Not thread-safe.
 */
public final class GraphDrawing {
    private static final int WIDTH = 32;

    private final ProofGraph graph;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> names = new HashMap<>();

    private GraphDrawing(ProofGraph whole) {
        this.graph = FoldedGraph.of(whole);
        graph.nodes().forEach(node -> names.put(node.id(), "n" + names.size()));
    }

    /** The graph for Graphviz. */
    public static String dot(ProofGraph graph) {
        GraphDrawing drawing = new GraphDrawing(graph);
        drawing.line("digraph proof {").line("  rankdir=LR;").line("  node [fontname=\"Helvetica\", fontsize=10];");
        drawing.graph.nodes().stream().filter(node -> node.cluster() == null).forEach(drawing::dotGroup);
        drawing.graph
                .edges()
                .forEach(edge -> drawing.line("  " + drawing.name(edge.from()) + " -> " + drawing.name(edge.to())
                        + (edge.kind() == GraphEdge.Kind.LOWERS ? " [style=dashed, arrowhead=tee];" : ";")));
        return drawing.line("}").text.toString();
    }

    /** The graph for Mermaid. */
    public static String mermaid(ProofGraph graph) {
        GraphDrawing drawing = new GraphDrawing(graph);
        drawing.line("flowchart LR");
        drawing.graph.nodes().stream().filter(node -> node.cluster() == null).forEach(drawing::mermaidGroup);
        drawing.graph
                .edges()
                .forEach(edge -> drawing.line("  " + drawing.name(edge.from())
                        + (edge.kind() == GraphEdge.Kind.LOWERS ? " -.-o " : " --> ") + drawing.name(edge.to())));
        return drawing.text.toString();
    }

    private void dotGroup(GraphNode node) {
        List<GraphNode> inside = inside(node);
        if (inside.isEmpty()) {
            line("  " + dotNode(node));
            return;
        }
        line("  subgraph cluster_" + name(node.id()) + " {");
        line("    color=gray;");
        line("    " + dotNode(node));
        inside.forEach(one -> line("    " + dotNode(one)));
        line("  }");
    }

    private String dotNode(GraphNode node) {
        String label = wrapped(node, "\\n").replace("\"", "'");
        return name(node.id()) + " [label=\"" + label + "\", " + shape(node.kind()) + "];";
    }

    private static String shape(Kind kind) {
        return switch (kind) {
            case OUTCOME -> "shape=box, style=\"filled,bold\", fillcolor=lightyellow";
            case MECHANISM -> "shape=plaintext, fontcolor=darkred";
            case MITIGATOR -> "shape=plaintext, fontcolor=darkgreen";
            case FIRING -> "shape=box, style=rounded";
            case FINDING, FACT -> "shape=ellipse";
        };
    }

    private void mermaidGroup(GraphNode node) {
        List<GraphNode> inside = inside(node);
        if (inside.isEmpty()) {
            line("  " + mermaidNode(node));
            return;
        }
        line("  subgraph g" + name(node.id()) + "[\" \"]");
        line("    " + mermaidNode(node));
        inside.forEach(one -> line("    " + mermaidNode(one)));
        line("  end");
    }

    private String mermaidNode(GraphNode node) {
        String label = "\"" + wrapped(node, "<br/>").replace("\"", "#quot;") + "\"";
        return name(node.id())
                + switch (node.kind()) {
                    case OUTCOME -> "[[" + label + "]]";
                    case MECHANISM, MITIGATOR -> "{{" + label + "}}";
                    case FIRING -> "(" + label + ")";
                    case FINDING, FACT -> "([" + label + "])";
                };
    }

    private List<GraphNode> inside(GraphNode node) {
        return graph.nodes().stream()
                .filter(one -> node.id().equals(one.cluster()))
                .toList();
    }

    private String name(String id) {
        return String.valueOf(names.get(id));
    }

    /** Broken into short lines, with the score; a backslash or an angle bracket of a fact is no mark-up. */
    private static String wrapped(GraphNode node, String lineBreak) {
        String score = node.score() == null ? "" : String.format(Locale.ROOT, " (%.2f)", node.score());
        String plain =
                (node.label() + score).replace("\\", "/").replace("<", "(").replace(">", ")");
        StringBuilder wrapped = new StringBuilder();
        int column = 0;
        for (String word : plain.split("\\s+", -1)) {
            if (column > 0) {
                wrapped.append(column + word.length() > WIDTH ? lineBreak : " ");
                column = column + word.length() > WIDTH ? 0 : column + 1;
            }
            wrapped.append(word);
            column += word.length();
        }
        return wrapped.toString();
    }

    private GraphDrawing line(String line) {
        text.append(line).append('\n');
        return this;
    }
}
