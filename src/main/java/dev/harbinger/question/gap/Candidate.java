package dev.harbinger.question.gap;

import dev.harbinger.fact.FactType;
import dev.harbinger.fact.PostedFact;
import dev.harbinger.proof.FactText;
import dev.harbinger.proof.match.PatternWords;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
    record Part(String words, PostedFact fact, List<String> stale) {
        /** A fact of which the words name some values. */
        static Part of(PostedFact fact, Map<String, Object> named) {
            return new Part(words(fact.type(), named), fact, List.of());
        }

        /** The same fact with other values, which its words name. */
        Part with(Map<String, Object> more) {
            Map<String, Object> values = new TreeMap<>(fact.values());
            values.putAll(more);
            String named = words.substring(0, words.length() - 1) + named(fact.type(), more) + ")";
            return new Part(named, new PostedFact(fact.id(), fact.type(), values, fact.evidence()), List.of());
        }

        /** Such as "civic space status (CivicSpaceStatus; rating: open)". */
        static String words(FactType type, Map<String, Object> values) {
            return PatternWords.noun(type.name()) + " (" + type.name() + named(type, values) + ")";
        }

        private static String named(FactType type, Map<String, Object> values) {
            return values.entrySet().stream()
                    .map(one -> "; " + one.getKey() + ": " + FactText.value(type, one.getKey(), one.getValue()))
                    .collect(Collectors.joining());
        }
    }
}
