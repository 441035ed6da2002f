package dev.harbinger.workshop.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** YAML trees as JSON, and the places of JSON pointers in YAML trees. */
final class YamlValues {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]{1,40}");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?[0-9]{0,40}\\.?[0-9]{1,40}([eE][-+]?[0-9]{1,3})?");

    private YamlValues() {}

    /** The tree as JSON; only plain numbers, true, false and null are anything but texts. */
    static JsonNode json(Node node) {
        if (node instanceof MappingNode mapping) {
            ObjectNode object = JSON.objectNode();
            mapping.getValue().forEach(tuple -> object.set(name(tuple), json(tuple.getValueNode())));
            return object;
        }
        if (node instanceof SequenceNode sequence) {
            ArrayNode array = JSON.arrayNode();
            sequence.getValue().forEach(item -> array.add(json(item)));
            return array;
        }
        return scalar((ScalarNode) node);
    }

    private static JsonNode scalar(ScalarNode node) {
        String text = node.getValue();
        if (Tag.NULL.equals(node.getTag())) {
            return JSON.nullNode();
        }
        if (Tag.BOOL.equals(node.getTag()) && (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false"))) {
            return JSON.booleanNode(text.equalsIgnoreCase("true"));
        }
        if (Tag.INT.equals(node.getTag()) && WHOLE.matcher(text).matches()) {
            return JSON.numberNode(new BigInteger(text.startsWith("+") ? text.substring(1) : text));
        }
        if (Tag.FLOAT.equals(node.getTag()) && DECIMAL.matcher(text).matches()) {
            return JSON.numberNode(new BigDecimal(text));
        }
        return JSON.textNode(text);
    }

    private static String name(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
    }

    /** The value of a member or the item of an index, or null if there is none. */
    static @Nullable Node child(Node node, String step) {
        if (node instanceof MappingNode mapping) {
            return mapping.getValue().stream()
                    .filter(tuple -> name(tuple).equals(step))
                    .map(NodeTuple::getValueNode)
                    .findFirst()
                    .orElse(null);
        }
        if (node instanceof SequenceNode sequence && WHOLE.matcher(step).matches()) {
            int index = new BigInteger(step).intValue();
            return index >= 0 && index < sequence.getValue().size()
                    ? sequence.getValue().get(index)
                    : null;
        }
        return null;
    }
}
