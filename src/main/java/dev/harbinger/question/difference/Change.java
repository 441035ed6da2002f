package dev.harbinger.question.difference;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * One thing that is otherwise in a second fact set or its rules.
 *
 * @param id names it among the changes of one answer
 * @param kind what sort of change it is
 * @param facts ids of the posted facts that it is about, sorted; empty for time and rules
 * @param text the change as a sentence
 */
public record Change(String id, Kind kind, List<String> facts, String text) {
    public Change {
        facts = List.copyOf(facts);
    }

    /** Sorts of changes. */
    public enum Kind {
        /** Facts that only the second set has. */
        @JsonProperty("added")
        ADDED("added"),
        /** Facts that only the first set has. */
        @JsonProperty("removed")
        REMOVED("removed"),
        /** Facts that say something else in the second set. */
        @JsonProperty("changed")
        CHANGED("changed"),
        /** Facts of both sets that are past their validity on the second day. */
        @JsonProperty("expired")
        EXPIRED("expired"),
        /** Facts of both sets that were not yet known on the first day. */
        @JsonProperty("newly_known")
        NEWLY_KNOWN("newly known"),
        /** Facts of both sets that are valid again, as the second day is the earlier one. */
        @JsonProperty("not_yet_expired")
        NOT_YET_EXPIRED("not yet expired"),
        /** Facts of both sets that are not yet known on the second day, as that is the earlier one. */
        @JsonProperty("not_yet_known")
        NOT_YET_KNOWN("not yet known"),
        /** The days between, by which evidence loses weight. */
        @JsonProperty("time")
        TIME("time"),
        /** Another rule base. */
        @JsonProperty("rules")
        RULES("rules");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The kind in words. */
        public String word() {
            return word;
        }
    }
}
