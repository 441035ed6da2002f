package dev.harbinger.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A mapping of a YAML file, read member by member. Whatever does not fit is reported with its place, and reading goes
 * on. Not thread-safe.
 */
public final class YamlMapping {
    private final String file;
    private final Node name;
    private final Node node;
    private final Consumer<RuleProblem> problems;
    private final Map<String, NodeTuple> members = new LinkedHashMap<>();
    private final Set<String> read = new LinkedHashSet<>();

    /**
     * Reads a node; reports if it is no mapping.
     *
     * @param file path within the pack
     * @param problems takes whatever is wrong
     */
    public YamlMapping(String file, Node node, Consumer<RuleProblem> problems) {
        this(file, node, node, problems);
    }

    private YamlMapping(String file, Node name, Node node, Consumer<RuleProblem> problems) {
        this.file = file;
        this.name = name;
        this.node = node;
        this.problems = problems;
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(this::addMember);
        } else {
            report(node, "yaml-shape", "A mapping (name: value) is expected here.", null);
        }
    }

    private void addMember(NodeTuple tuple) {
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            report(tuple.getKeyNode(), "yaml-shape", "A name is expected here.", null);
        } else if (members.put(key.getValue(), tuple) != null) {
            report(key, "yaml-duplicate", "The member (" + key.getValue() + ") is given twice.", null);
        }
    }

    /** The names of the members, in order. */
    public Set<String> names() {
        read.addAll(members.keySet());
        return members.keySet();
    }

    /** A text that must be there; empty, and reported, if it is not. */
    public String text(String name) {
        String value = optionalText(name);
        if (value == null || value.isBlank()) {
            report(node, "missing-member", "The member (" + name + ") is missing.", null);
            return "";
        }
        return value;
    }

    /** A text that may be there, white space folded. */
    public @Nullable String optionalText(String name) {
        Node value = value(name);
        if (value == null) {
            return null;
        }
        if (value instanceof ScalarNode scalar) {
            return scalar.getValue().strip().replaceAll("\\s+", " ");
        }
        report(value, "yaml-shape", "The member (" + name + ") must be a text.", null);
        return null;
    }

    /** A text that may be there, or the fallback. */
    public String text(String name, String fallback) {
        String value = optionalText(name);
        return value == null ? fallback : value;
    }

    /** A number between 0 and the largest allowed; 0 if it is not given. */
    public double number(String name, double largest) {
        String text = optionalText(name);
        if (text == null) {
            return 0;
        }
        try {
            double value = Double.parseDouble(text);
            if (value >= 0 && value <= largest) {
                return value;
            }
        } catch (NumberFormatException notANumber) {
            // Reported below, together with numbers out of range.
        }
        report(
                name,
                "bad-number",
                "The member (" + name + ") is (" + text + "), not a number from 0 to " + largest + ".");
        return 0;
    }

    /** A list of texts; empty if it is not given. */
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Node item : items(name)) {
            if (item instanceof ScalarNode scalar) {
                texts.add(scalar.getValue().strip());
            } else {
                report(item, "yaml-shape", "The list (" + name + ") must hold texts only.", null);
            }
        }
        return texts;
    }

    /** A list of mappings; empty if it is not given. */
    public List<YamlMapping> mappings(String name) {
        return items(name).stream()
                .map(item -> new YamlMapping(file, item, problems))
                .toList();
    }

    /** A mapping that may be there. */
    public @Nullable YamlMapping mapping(String name) {
        read.add(name);
        NodeTuple tuple = members.get(name);
        return tuple == null ? null : new YamlMapping(file, tuple.getKeyNode(), tuple.getValueNode(), problems);
    }

    /** The mappings below a member, by name; empty if it is not given. */
    public Map<String, YamlMapping> namedMappings(String name) {
        Map<String, YamlMapping> result = new LinkedHashMap<>();
        YamlMapping parent = mapping(name);
        if (parent != null) {
            parent.names().forEach(child -> {
                YamlMapping mapping = parent.mapping(child);
                if (mapping != null) {
                    result.put(child, mapping);
                }
            });
        }
        return result;
    }

    /** The texts below a member, by name; empty if it is not given. */
    public Map<String, String> namedTexts(String name) {
        Map<String, String> result = new LinkedHashMap<>();
        YamlMapping parent = mapping(name);
        if (parent != null) {
            parent.names().forEach(child -> result.put(child, parent.text(child)));
        }
        return result;
    }

    /** The lists of texts below a member, by name; empty if it is not given. */
    public Map<String, List<String>> namedLists(String name) {
        Map<String, List<String>> result = new LinkedHashMap<>();
        YamlMapping parent = mapping(name);
        if (parent != null) {
            parent.names().forEach(child -> result.put(child, parent.texts(child)));
        }
        return result;
    }

    /** Reports a problem with a member, at its value if it is there. */
    public void report(String name, String code, String text) {
        Node value = value(name);
        report(value == null ? node : value, code, text, null);
    }

    /** Reports a problem with a member, at its value if it is there, with advice. */
    public void report(String name, String code, String text, String advice) {
        Node value = value(name);
        report(value == null ? node : value, code, text, advice);
    }

    /** Reports every member that was not asked for. */
    public void refuseOthers() {
        members.forEach((name, tuple) -> {
            if (!read.contains(name)) {
                report(
                        tuple.getKeyNode(),
                        "unknown-member",
                        "The member (" + name + ") is unknown.",
                        Advice.nearest(name, read));
            }
        });
    }

    /** Where the mapping begins. */
    public Position position() {
        return position(node);
    }

    /** Where a member's value begins, or the mapping if it is not given. */
    public Position position(String name) {
        Node value = value(name);
        return position(value == null ? node : value);
    }

    /** Where an item of a member's list stands, or the list if it has none of that text. */
    Position position(String name, String item) {
        if (value(name) instanceof SequenceNode list) {
            for (Node node : list.getValue()) {
                if (node instanceof ScalarNode scalar
                        && scalar.getValue().strip().equals(item)) {
                    return position(node);
                }
            }
        }
        return position(name);
    }

    /** Where the name of this mapping stands in the one that it is a member of. */
    Position placeOfName() {
        return position(name);
    }

    /** Where a member's name stands, or the mapping if it is not given. */
    Position positionOfName(String name) {
        NodeTuple tuple = members.get(name);
        return position(tuple == null ? node : tuple.getKeyNode());
    }

    /** The items of a list; empty if it is not given, reported if it is no list. */
    public List<Node> items(String name) {
        Node value = value(name);
        if (value == null) {
            return List.of();
        }
        if (value instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        report(value, "yaml-shape", "The member (" + name + ") must be a list.", null);
        return List.of();
    }

    /** The value of a member as it stands, or null if it is not given. */
    public @Nullable Node value(String name) {
        read.add(name);
        NodeTuple tuple = members.get(name);
        return tuple == null ? null : tuple.getValueNode();
    }

    /** The name of a member as it stands, or the mapping if it is not given. */
    public Node key(String name) {
        NodeTuple tuple = members.get(name);
        return tuple == null ? node : tuple.getKeyNode();
    }

    /** Reports a problem at a node of the file. */
    public void report(Node place, String code, String text, @Nullable String advice) {
        problems.accept(new RuleProblem(position(place), null, code, text, advice));
    }

    /** Where a node of the file begins. */
    public Position position(Node place) {
        Mark mark = place.getStartMark();
        return new Position(file, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
