package dev.harbinger.workshop.test;

import dev.harbinger.belief.FindingId;
import dev.harbinger.belief.Level;
import dev.harbinger.engine.EvaluationWatch;
import dev.harbinger.engine.RuleBase;
import dev.harbinger.proof.Case;
import dev.harbinger.rule.YamlFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Writes the golden values of a test file anew. Only the values under {@code expect} change; comments, layout and all
 * else stay as they are, to the byte. For one file, not thread-safe.
 */
public final class GoldenUpdate {
    private final RuleBase base;
    private final String text;
    private final List<Edit> edits = new ArrayList<>();

    /** A stretch of the text, from and to in code points, and what is to stand there. */
    private record Edit(int from, int to, String replacement) {}

    private GoldenUpdate(RuleBase base, String text) {
        this.base = base;
        this.text = text;
    }

    /**
     * The text of a test file with its golden values brought up to date.
     *
     * @param base the rules whose answers are to be written
     * @param text the file as it is
     * @param tests the tests of that file; those with faults are left as they are
     */
    public static String of(RuleBase base, String text, List<RuleTest> tests) {
        GoldenUpdate update = new GoldenUpdate(base, text);
        Node root = tests.isEmpty() ? null : YamlFile.parse(tests.get(0).file(), text, problem -> {});
        if (root instanceof SequenceNode list) {
            list.getValue().forEach(node -> update.visit(node, tests));
        }
        return update.applied();
    }

    private void visit(Node node, List<RuleTest> tests) {
        Node expect = YamlValues.child(node, ExpectationReader.GOLDEN);
        int line = node.getStartMark().getLine() + 1;
        if (expect instanceof MappingNode golden) {
            tests.stream()
                    .filter(test -> test.position().line() == line
                            && test.position().column() == node.getStartMark().getColumn() + 1)
                    .findFirst()
                    .ifPresent(test -> visit(golden, Case.of(base, test.facts(), new EvaluationWatch())));
        }
    }

    private void visit(MappingNode golden, Case asked) {
        if (golden.getValue().isEmpty()) {
            replace(golden, all(asked));
        }
        for (NodeTuple tuple : golden.getValue()) {
            FindingId outcome = new FindingId(((ScalarNode) tuple.getKeyNode()).getValue());
            if (tuple.getValueNode() instanceof MappingNode values && !isCurrent(values, outcome, asked)) {
                update(values, outcome, asked);
            }
        }
    }

    private static boolean isCurrent(MappingNode values, FindingId outcome, Case asked) {
        Node level = YamlValues.child(values, "level");
        Node score = YamlValues.child(values, "score");
        String actual = score(asked, outcome);
        return level instanceof ScalarNode text
                && text.getValue().equalsIgnoreCase(asked.level(outcome).name())
                && (score instanceof ScalarNode number ? number.getValue().equals(actual) : actual == null);
    }

    private void update(MappingNode values, FindingId outcome, Case asked) {
        Node level = YamlValues.child(values, "level");
        Node score = YamlValues.child(values, "score");
        String actual = score(asked, outcome);
        if (level != null && score != null && actual != null) {
            replace(level, asked.level(outcome).name());
            replace(score, actual);
        } else {
            replace(values, one(asked, outcome));
        }
    }

    private static String all(Case asked) {
        return asked.base().pack().manifest().outcomes().keySet().stream()
                .filter(outcome -> asked.level(outcome) != Level.NOT_ASSESSED)
                .sorted()
                .map(outcome -> outcome + ": " + one(asked, outcome))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String one(Case asked, FindingId outcome) {
        String score = score(asked, outcome);
        return "{level: " + asked.level(outcome) + (score == null ? "" : ", score: " + score) + "}";
    }

    private static @Nullable String score(Case asked, FindingId outcome) {
        Double score = asked.score(outcome);
        return score == null ? null : Judge.number(score);
    }

    private void replace(Node node, String replacement) {
        int from = node.getStartMark().getIndex();
        edits.add(new Edit(from, end(node), replacement));
    }

    /** A mapping without brackets ends where the next thing begins; what lies between is not its own. */
    private static int end(Node node) {
        if (node instanceof MappingNode mapping
                && !isFlow(mapping)
                && !mapping.getValue().isEmpty()) {
            List<NodeTuple> members = mapping.getValue();
            return end(members.get(members.size() - 1).getValueNode());
        }
        return node.getEndMark().getIndex();
    }

    private static boolean isFlow(MappingNode mapping) {
        return mapping.getFlowStyle() == org.yaml.snakeyaml.DumperOptions.FlowStyle.FLOW;
    }

    private String applied() {
        StringBuilder result = new StringBuilder(text);
        edits.stream().sorted(Comparator.comparingInt(Edit::from).reversed()).forEach(edit -> {
            int from = text.offsetByCodePoints(0, edit.from());
            int to = text.offsetByCodePoints(0, edit.to());
            result.replace(from, to, edit.replacement());
        });
        return result.toString();
    }
}
