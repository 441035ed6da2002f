package dev.harbinger.rule;

import java.io.StringReader;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Parses a YAML file to its tree only: no object is ever constructed from it, and aliases, deep nesting and long texts
 * are refused.
 */
public final class YamlFile {
    private static final int DEEPEST = 20;
    private static final int LONGEST = 4_000_000;

    private YamlFile() {}

    /** The root of the tree, or null if the text is no YAML, which is reported. */
    public static @Nullable Node parse(String file, String text, Consumer<RuleProblem> problems) {
        try {
            Node root = new Yaml(options()).compose(new StringReader(text));
            if (root == null) {
                problems.accept(
                        new RuleProblem(new Position(file, 1, 1), null, "yaml-syntax", "The file is empty.", null));
            }
            return root;
        } catch (MarkedYAMLException fault) {
            problems.accept(problem(file, fault));
        } catch (YAMLException fault) {
            problems.accept(new RuleProblem(
                    new Position(file, 0, 0),
                    null,
                    "yaml-syntax",
                    "The file is not acceptable YAML: " + fault.getMessage(),
                    null));
        }
        return null;
    }

    private static RuleProblem problem(String file, MarkedYAMLException fault) {
        var mark = fault.getProblemMark();
        Position position =
                mark == null ? new Position(file, 0, 0) : new Position(file, mark.getLine() + 1, mark.getColumn() + 1);
        return new RuleProblem(
                position, null, "yaml-syntax", "The YAML is malformed: " + fault.getProblem() + ".", null);
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
