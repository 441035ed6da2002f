package dev.harbinger.question.gap;

import dev.harbinger.fact.PostedFact;
import java.util.List;

/**
 * Facts that nobody has posted and that could matter together.
 *
 * @param parts at least one
 */
record Candidate(List<Part> parts) {
    Candidate {
        parts = List.copyOf(parts);
    }

    /**
     * One of the facts.
     *
     * @param words what it says
     * @param fact the same, as one report would give it
     * @param stale ids of posted facts that it is a fresh report of, sorted; empty if it is none
     */
    record Part(String words, PostedFact fact, List<String> stale) {}
}
