package dev.harbinger.rule;

import java.io.StringReader;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Parses a YAML file to its tree only: no object is ever constructed from it, and tags, anchors, aliases, deep nesting,
 * long lines and long texts are refused.
 */
public final class YamlFile {
    private static final String SYNTAX = "yaml-syntax";
    private static final int DEEPEST = 20;
    private static final int LONGEST = 1_000_000;

    /** The parser takes time that grows with the square of a line. */
    private static final int LONGEST_LINE = 20_000;

    private YamlFile() {}

    /** The root of the tree, or null if the text is no YAML, which is reported. */
    public static @Nullable Node parse(String file, String text, Consumer<RuleProblem> problems) {
        Position longLine = longLine(file, text);
        if (longLine != null) {
            String reason = "The line has more than " + LONGEST_LINE + " characters.";
            problems.accept(new RuleProblem(longLine, null, SYNTAX, reason, null));
            return null;
        }
        try {
            Node root = new Yaml(options()).compose(new StringReader(text));
            if (root == null) {
                problems.accept(new RuleProblem(new Position(file, 1, 1), null, SYNTAX, "The file is empty.", null));
            }
            return root == null || refuse(root, file, problems) ? null : root;
        } catch (MarkedYAMLException fault) {
            problems.accept(problem(file, fault));
        } catch (YAMLException fault) {
            problems.accept(new RuleProblem(
                    new Position(file, 0, 0),
                    null,
                    SYNTAX,
                    "The file is not acceptable YAML: " + fault.getMessage(),
                    null));
        }
        return null;
    }

    private static @Nullable Position longLine(String file, String text) {
        int start = 0;
        for (int line = 1; start <= text.length(); line++) {
            int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
            if (end - start > LONGEST_LINE) {
                return new Position(file, line, LONGEST_LINE + 1);
            }
            start = end + 1;
        }
        return null;
    }

    /** Whether the tree holds a tag of its own or an anchor, which is reported. */
    private static boolean refuse(Node node, String file, Consumer<RuleProblem> problems) {
        boolean tagged = !node.getTag().getValue().startsWith(Tag.PREFIX);
        if (tagged || node.getAnchor() != null) {
            Position position = new Position(
                    file, node.getStartMark().getLine() + 1, node.getStartMark().getColumn() + 1);
            String what = tagged ? "A tag (" + node.getTag().getValue() + ")" : "An anchor (&" + node.getAnchor() + ")";
            problems.accept(new RuleProblem(position, null, SYNTAX, what + " is not allowed.", null));
            return true;
        }
        boolean refused = false;
        for (Node child : children(node)) {
            refused |= refuse(child, file, problems);
        }
        return refused;
    }

    private static List<? extends Node> children(Node node) {
        if (node instanceof MappingNode mapping) {
            return mapping.getValue().stream()
                    .flatMap(tuple -> Stream.of(tuple.getKeyNode(), tuple.getValueNode()))
                    .toList();
        }
        return node instanceof SequenceNode sequence ? sequence.getValue() : List.of();
    }

    private static RuleProblem problem(String file, MarkedYAMLException fault) {
        var mark = fault.getProblemMark();
        Position position =
                mark == null ? new Position(file, 0, 0) : new Position(file, mark.getLine() + 1, mark.getColumn() + 1);
        return new RuleProblem(position, null, SYNTAX, "The YAML is malformed: " + fault.getProblem() + ".", null);
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowRecursiveKeys(false);
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit(LONGEST);
        options.setAllowDuplicateKeys(true);
        return options;
    }
}
