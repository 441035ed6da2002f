package dev.harbinger.rule;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The tree of a YAML file, to find the place of a member in it. Thread-safe. */
final class YamlPath {
    private final @Nullable Node root;
    private final Map<Node, Map<String, Found>> children = Collections.synchronizedMap(new IdentityHashMap<>());

    /** @param root its root, or null if the file is no YAML */
    private YamlPath(@Nullable Node root) {
        this.root = root;
    }

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

    private @Nullable Found child(Node parent, String name) {
        return children.computeIfAbsent(parent, YamlPath::childrenOf).get(name);
    }

    private static Map<String, Found> childrenOf(Node parent) {
        Map<String, Found> found = new HashMap<>();
        if (parent instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                put(found, tuple.getKeyNode(), new Found(tuple.getKeyNode(), tuple.getValueNode()));
            }
        } else if (parent instanceof SequenceNode sequence) {
            putItems(found, sequence);
        }
        return found;
    }

    private static void putItems(Map<String, Found> found, SequenceNode sequence) {
        int number = 0;
        for (Node item : sequence.getValue()) {
            Found here = new Found(item, item);
            Found id = item instanceof MappingNode ? childrenOf(item).get("id") : null;
            if (id != null) {
                put(found, id.value(), here);
            }
            put(found, item, here);
            found.putIfAbsent(String.valueOf(number++), here);
        }
    }

    /** The first of one name is found. */
    private static void put(Map<String, Found> found, Node name, Found here) {
        if (name instanceof ScalarNode scalar) {
            found.putIfAbsent(scalar.getValue().strip(), here);
        }
    }
}
