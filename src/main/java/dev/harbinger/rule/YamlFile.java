package dev.harbinger.rule;

import dev.harbinger.fact.HarmlessText;
import java.io.StringReader;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Parses a YAML file to its tree only: no object is ever constructed from it, and tags, anchors, aliases, invisible
 * characters, deep nesting, long lines and long texts are refused.
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
            if (refuse(file, text, problems)) {
                return null;
            }
            Node root = new Yaml(options()).compose(new StringReader(text));
            if (root == null) {
                String advice = file.equals(ManifestReader.FILE) ? null : "Maybe write [] for an empty list.";
                problems.accept(new RuleProblem(new Position(file, 1, 1), null, SYNTAX, "The file is empty.", advice));
            }
            return root;
        } catch (MarkedYAMLException fault) {
            problems.accept(YamlFault.of(file, text, fault));
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

    /** Whether the text holds a tag, an anchor or an invisible character, which is reported. */
    private static boolean refuse(String file, String text, Consumer<RuleProblem> problems) {
        boolean refused = false;
        for (Event event : new Yaml(options()).parse(new StringReader(text))) {
            String reason = event instanceof NodeEvent node ? refusal(node) : null;
            if (reason != null) {
                refused = true;
                problems.accept(new RuleProblem(position(file, event.getStartMark()), null, SYNTAX, reason, null));
            }
        }
        return refused;
    }

    /** Tags are seen here only: in the tree, a tag that says what the value is anyway has left no trace. */
    private static @Nullable String refusal(NodeEvent node) {
        if (!(node instanceof AliasEvent) && node.getAnchor() != null) {
            return "An anchor (&" + node.getAnchor() + ") is not allowed.";
        }
        String tag = node instanceof CollectionStartEvent collection ? collection.getTag() : null;
        if (node instanceof ScalarEvent scalar) {
            tag = scalar.getTag();
            if (!HarmlessText.isHarmless(scalar.getValue().replace('\n', ' ').replace('\t', ' '))) {
                return "A text with an invisible character (" + HarmlessText.of(scalar.getValue())
                        + ") is not allowed.";
            }
        }
        return tag == null ? null : "A tag (" + tag + ") is not allowed.";
    }

    private static Position position(String file, Mark mark) {
        return new Position(file, mark.getLine() + 1, mark.getColumn() + 1);
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
