package dev.harbinger.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What came of taking a document apart that holds others, each under its name: a fact set and its changes, or two fact
 * sets.
 */
public sealed interface DocumentParts {
    /**
     * Every part is there; none was read yet.
     *
     * @param parts the parts by name, JSON in UTF-8, to the character as posted
     */
    record Found(Map<String, byte[]> parts) implements DocumentParts {
        public Found {
            parts = Map.copyOf(parts);
        }

        /** The part of that name, which must be one that was asked for. */
        public byte[] part(String name) {
            byte[] part = parts.get(name);
            if (part == null) {
                throw new IllegalArgumentException("There is no part (" + name + ").");
            }
            return part;
        }
    }

    /**
     * The document is not one of these parts.
     *
     * @param problems all of them, at least one
     */
    record Rejected(List<FactProblem> problems) implements DocumentParts {
        public Rejected {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Takes a document apart.
     *
     * @param document JSON, UTF-8
     * @param names the members that it must have, each an object, and no others
     */
    static DocumentParts of(byte[] document, List<String> names, FactLimits limits) {
        ProblemLog problems = new ProblemLog();
        StrictJson json = new StrictJson(limits.maxDepth() + 1);
        JsonNode root = json.parse(document, problems);
        if (root != null) {
            check(root, names, new Scalars(limits.maxTextLength(), problems), problems);
        }
        if (!problems.all().isEmpty()) {
            return new Rejected(problems.all());
        }
        Map<String, byte[]> parts = new TreeMap<>();
        json.members(document).forEach((name, text) -> parts.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return new Found(parts);
    }

    private static void check(JsonNode root, List<String> names, Scalars scalars, ProblemLog problems) {
        if (!root.isObject()) {
            scalars.wrongKind(root, DocumentPath.DOCUMENT, "an object");
            return;
        }
        root.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name)) {
                DocumentPath at = DocumentPath.DOCUMENT.child(name);
                problems.add(() -> FactProblem.at(
                                at, "unknown-field", "The field (" + at.name() + ") of the request is unknown.")
                        .of(name)
                        .allowing(names, name));
            }
        });
        names.forEach(name -> {
            DocumentPath at = DocumentPath.DOCUMENT.child(name);
            if (!root.hasNonNull(name)) {
                problems.add(
                        () -> FactProblem.at(at, "missing", "The member (" + name + ") of the request is missing."));
            } else if (!root.get(name).isObject()) {
                scalars.wrongKind(root.get(name), at, "an object");
            }
        });
    }
}
