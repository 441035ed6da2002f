package dev.harbinger.cli;

import dev.harbinger.assessment.Questions;
import dev.harbinger.explanation.graph.GraphDrawing;
import dev.harbinger.explanation.graph.ProofGraph;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Draws the proof from the outcomes down to the facts. */
@Command(
        name = "graph",
        header = "Draw the proof of a fact set.",
        footer = {
            "",
            "Example:",
            "  harbinger graph --format dot facts/tajikistan/2021-05-kyrgyz-clash.json | dot -Tsvg > proof.svg"
        })
final class GraphCommand extends FactCommand {
    /** How the graph is written. */
    enum Form {
        MERMAID,
        DOT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "mermaid",
            description = "One of ${COMPLETION-CANDIDATES}. Default: mermaid")
    @SuppressWarnings("NullAway.Init")
    private Form format;

    @Override
    String answer(Desk desk, InputFile factSet) {
        ProofGraph graph = Questions.unhurried().graph(desk.examine(factSet));
        return switch (format) {
            case MERMAID -> GraphDrawing.mermaid(graph);
            case DOT -> GraphDrawing.dot(graph);
            case JSON -> json(graph);
        };
    }
}
