package dev.harbinger.question.why;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What weakens a fact as evidence. */
public enum Flag {
    /** Reports for and against it conflict by .20 or more. */
    @JsonProperty("contested")
    CONTESTED("contested"),
    /** One origin alone speaks for it. */
    @JsonProperty("single_source")
    SINGLE_SOURCE("single source"),
    /** No report for it was graded. */
    @JsonProperty("ungraded")
    UNGRADED("ungraded"),
    /** Age has at least halved the weight of every report for it. */
    @JsonProperty("old")
    OLD("old");

    private final String words;

    Flag(String words) {
        this.words = words;
    }

    /** The flag in words. */
    public String words() {
        return words;
    }
}
