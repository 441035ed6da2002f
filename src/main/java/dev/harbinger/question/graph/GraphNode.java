package dev.harbinger.question.graph;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A node of a proof.
 *
 * @param id unique in the graph
 * @param kind what it is
 * @param label what to write in it
 * @param score of an outcome or finding its score, of a firing its strength, of a fact its support; else null
 * @param cluster the mechanism or mitigator that a firing belongs to; null for other nodes and for definitions
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GraphNode(
        String id,
        Kind kind,
        String label,
        @Nullable Double score,
        @Nullable String cluster) {
    /** What a node stands for. */
    public enum Kind {
        @JsonProperty("outcome")
        OUTCOME,
        @JsonProperty("mechanism")
        MECHANISM,
        @JsonProperty("mitigator")
        MITIGATOR,
        @JsonProperty("finding")
        FINDING,
        @JsonProperty("firing")
        FIRING,
        @JsonProperty("fact")
        FACT
    }
}
