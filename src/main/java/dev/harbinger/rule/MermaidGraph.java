package dev.harbinger.rule;

import dev.harbinger.belief.Contribution;
import dev.harbinger.belief.FindingId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Draws what leads to each outcome of a pack as Mermaid flowcharts in Markdown, so that an author sees the causal
 * structure without reading every rule. The text depends on the pack alone. Immutable and thread-safe.
 */
public final class MermaidGraph {
    private final RulePack pack;

    /** Draws a pack as it was loaded. */
    public MermaidGraph(RulePack pack) {
        this.pack = pack;
    }

    /** The page: how to read it, then one picture for each outcome in the order of the manifest. */
    public String page() {
        return """
                # Causal graph of the %s pack

                Generated from the rules; `mvn test -Dtest=CausalGraphPageTest -Dgolden.refresh=true` writes it anew. A slanted box is a fact
                type, a rectangle a finding, a hexagon the outcome, a rounded box another outcome with a picture of its own. A plain arrow
                raises, with the mechanism written on it, or defines; a dotted arrow lowers, with the mitigator; a thick one opens the gate to CRITICAL.
                Absences that rules rely on, floors and requirements are not drawn.
                """.formatted(pack.manifest().id())
                + pack.manifest().outcomes().values().stream()
                        .map(this::section)
                        .collect(Collectors.joining());
    }

    private String section(Outcome outcome) {
        Picture picture = new Picture(outcome);
        return "\n## " + outcome.finding().name() + "\n\n```mermaid\nflowchart LR\n" + picture.text() + "```\n";
    }

    /** An arrow of a picture; labels of equal arrows are joined. */
    private record Arrow(String from, String to, String shaft) implements Comparable<Arrow> {
        @Override
        public int compareTo(Arrow other) {
            int byEnd = to.compareTo(other.to);
            int byStart = byEnd == 0 ? from.compareTo(other.from) : byEnd;
            return byStart == 0 ? shaft.compareTo(other.shaft) : byStart;
        }
    }

    /** What leads to one outcome, up to the facts and to other outcomes. */
    private final class Picture {
        private final Outcome outcome;
        private final SortedMap<String, String> nodes = new TreeMap<>();
        private final SortedMap<Arrow, SortedSet<String>> arrows = new TreeMap<>();
        private final Deque<FindingId> open = new ArrayDeque<>();

        Picture(Outcome outcome) {
            this.outcome = outcome;
            node(outcome.id());
            if (outcome.policy().gate() != null) {
                arrow(outcome.policy().gate().finding(), outcome.id(), "==>", "gate");
            }
            while (!open.isEmpty()) {
                FindingId finding = open.remove();
                pack.rules().values().stream()
                        .filter(rule -> rule.conclusion().finding().equals(finding))
                        .forEach(this::draw);
            }
        }

        private void draw(RuleDefinition rule) {
            Contribution contribution = rule.conclusion().contribution();
            String shaft = contribution instanceof Contribution.Lowers ? "-.->" : "-->";
            for (RuleCondition condition : rule.conditions()) {
                if (condition.quantifier() != RuleCondition.Quantifier.NOT) {
                    drawCause(condition, rule.conclusion().finding(), shaft, labelOf(contribution));
                }
            }
        }

        private void drawCause(RuleCondition condition, FindingId to, String shaft, String label) {
            if (condition instanceof RuleCondition.OverFinding over) {
                arrow(over.finding(), to, shaft, label);
            } else if (condition instanceof RuleCondition.OverFacts over) {
                nodes.put("type_" + over.factType(), "[/\"" + over.factType() + "\"/]");
                join("type_" + over.factType(), to, shaft, label);
            }
        }

        private void arrow(FindingId from, FindingId to, String shaft, String label) {
            node(from);
            join(from.value(), to, shaft, label);
        }

        private void join(String from, FindingId to, String shaft, String label) {
            arrows.computeIfAbsent(new Arrow(from, to.value(), shaft), key -> new TreeSet<>())
                    .add(label);
        }

        private void node(FindingId id) {
            if (nodes.putIfAbsent(id.value(), shape(id)) == null && expands(id)) {
                open.add(id);
            }
        }

        private boolean expands(FindingId id) {
            return id.equals(outcome.id()) || !pack.manifest().outcomes().containsKey(id);
        }

        private String shape(FindingId id) {
            FindingDefinition finding =
                    Objects.requireNonNull(pack.manifest().findings().get(id));
            String name = "\"" + finding.name() + "\"";
            if (id.equals(outcome.id())) {
                return "{{" + name + "}}";
            }
            return expands(id) ? "[" + name + "]" : "([" + name + "])";
        }

        String text() {
            StringBuilder text = new StringBuilder();
            nodes.forEach(
                    (id, shape) -> text.append("    ").append(id).append(shape).append('\n'));
            arrows.forEach((arrow, labels) -> text.append("    ")
                    .append(arrow.from())
                    .append(' ')
                    .append(arrow.shaft())
                    .append(written(labels))
                    .append(' ')
                    .append(arrow.to())
                    .append('\n'));
            return text.toString();
        }
    }

    private static String labelOf(Contribution contribution) {
        if (contribution instanceof Contribution.Raises raises) {
            return raises.mechanism().value();
        }
        return contribution instanceof Contribution.Lowers lowers
                ? lowers.family().value()
                : "";
    }

    private static String written(SortedSet<String> labels) {
        String text = labels.stream().filter(label -> !label.isEmpty()).collect(Collectors.joining(", "));
        return text.isEmpty() ? "" : "|\"" + text + "\"|";
    }
}
