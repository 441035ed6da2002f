package dev.harbinger.rule;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Takes texts out of a YAML file whose shape somebody else checks. */
public final class YamlTexts {
    private YamlTexts() {}

    /** The texts that the items of the file's list hold in a list of that name, in order; whatever else is passed over. */
    public static List<String> inEachItem(String text, String member) {
        Node root = YamlFile.parse("", text, fault -> {});
        return items(root)
                .flatMap(item -> items(member(item, member)))
                .filter(ScalarNode.class::isInstance)
                .map(scalar -> ((ScalarNode) scalar).getValue().strip())
                .toList();
    }

    private static Stream<Node> items(@Nullable Node node) {
        return node instanceof SequenceNode sequence ? sequence.getValue().stream() : Stream.empty();
    }

    private static @Nullable Node member(Node node, String name) {
        if (!(node instanceof MappingNode mapping)) {
            return null;
        }
        return mapping.getValue().stream()
                .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals(name))
                .map(tuple -> tuple.getValueNode())
                .findFirst()
                .orElse(null);
    }
}
