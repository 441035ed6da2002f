package dev.harbinger.belief;

/** What a report does with the thing that it speaks of. */
public enum Standing {
    /** Says that it is so. */
    REPORTED,
    /** Says that it is not so. */
    DENIED,
    /** Passes on an accusation; supports nothing. */
    ALLEGED,
    /** Tells an intention or pledge; supports nothing. */
    PLANNED,
    /** Foresees it; supports nothing. */
    FORECAST
}
