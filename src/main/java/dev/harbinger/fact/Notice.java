package dev.harbinger.fact;

import java.util.List;

/**
 * Something that an analyst should know about how facts were treated; nothing is dropped in silence.
 *
 * @param code stable name of the kind of notice: lower-case words joined by hyphens
 * @param facts posted ids that it is about, sorted
 * @param text one sentence
 */
public record Notice(String code, List<String> facts, String text) {
    public Notice {
        facts = List.copyOf(facts);
    }
}
