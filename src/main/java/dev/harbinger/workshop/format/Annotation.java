package dev.harbinger.workshop.format;

import java.util.List;

/**
 * An annotation with its text in parentheses, if it has one.
 *
 * @param name without the sign
 * @param parts from the sign to the closing parenthesis
 */
record Annotation(String name, List<Part> parts) {
    Annotation {
        parts = List.copyOf(parts);
    }

    boolean hasComment() {
        return parts.stream().anyMatch(part -> !part.comments().isEmpty());
    }

    /** Whether its author began a line with it. */
    boolean beganLine() {
        return parts.get(0).token().newlines() > 0;
    }
}
