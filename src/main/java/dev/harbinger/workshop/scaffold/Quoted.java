package dev.harbinger.workshop.scaffold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes texts so that YAML reads them as they are. */
final class Quoted {
    private Quoted() {}

    /** A text in double quotes; what JSON writes is YAML too. */
    static String text(String text) {
        return JsonNodeFactory.instance.textNode(text).toString();
    }

    /** A fact on one line, in the short form of rule tests. */
    static String fact(Map<String, JsonNode> fact) {
        List<String> members = new ArrayList<>();
        // YAML 1.1 takes a bare "on" for true.
        fact.forEach((name, value) -> members.add((name.equals("on") ? "\"on\"" : name) + ": " + value));
        return "{" + String.join(", ", members) + "}";
    }

    /** A line of a mapping: the text that was given for a member, or else another. */
    static String member(Map<String, String> given, String name, String otherwise) {
        return "  " + name + ": " + text(given.getOrDefault(name, otherwise).strip()) + "\n";
    }
}
