package dev.harbinger.question.graph;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * An arrow of a proof, from what speaks to what it speaks for.
 *
 * @param from id of a node
 * @param to id of a node
 * @param kind what it does
 */
public record GraphEdge(String from, String to, Kind kind) {
    /** What an arrow means. */
    public enum Kind {
        /** A fact or finding that a firing stands on. */
        @JsonProperty("supports")
        SUPPORTS,
        @JsonProperty("raises")
        RAISES,
        @JsonProperty("lowers")
        LOWERS,
        @JsonProperty("defines")
        DEFINES
    }
}
