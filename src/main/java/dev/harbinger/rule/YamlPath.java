package dev.harbinger.rule;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The tree of a YAML file, to find the place of a member in it.
 *
 * @param root its root, or null if the file is no YAML
 */
record YamlPath(@Nullable Node root) {
    /**
     * What was found.
     *
     * @param key the member's name; the value itself for an item of a list
     * @param value the member's value
     */
    record Found(Node key, Node value) {
        Position key(String file) {
            return position(file, key);
        }

        Position value(String file) {
            return position(file, value);
        }

        private static Position position(String file, Node node) {
            Mark mark = node.getStartMark();
            return new Position(file, mark.getLine() + 1, mark.getColumn() + 1);
        }
    }

    /** Parses a text that was read before, so that its faults are known already. */
    static YamlPath of(String file, String text) {
        return new YamlPath(YamlFile.parse(file, text, known -> {}));
    }

    /** Goes down the path; null if it leads nowhere. */
    @Nullable
    Found find(String... path) {
        Found found = root == null ? null : new Found(root, root);
        for (String name : path) {
            found = found == null ? null : child(found.value(), name);
        }
        return found;
    }

    private static @Nullable Found child(Node parent, String name) {
        if (parent instanceof MappingNode mapping) {
            return member(mapping, name);
        }
        return parent instanceof SequenceNode sequence ? item(sequence, name) : null;
    }

    private static @Nullable Found member(MappingNode mapping, String name) {
        for (NodeTuple tuple : mapping.getValue()) {
            if (isText(tuple.getKeyNode(), name)) {
                return new Found(tuple.getKeyNode(), tuple.getValueNode());
            }
        }
        return null;
    }

    private static @Nullable Found item(SequenceNode sequence, String name) {
        int number = 0;
        for (Node item : sequence.getValue()) {
            Found id = item instanceof MappingNode mapping ? member(mapping, "id") : null;
            if (id != null && isText(id.value(), name)
                    || isText(item, name)
                    || String.valueOf(number++).equals(name)) {
                return new Found(item, item);
            }
        }
        return null;
    }

    private static boolean isText(Node node, String text) {
        return node instanceof ScalarNode scalar && scalar.getValue().strip().equals(text);
    }
}
