package dev.harbinger.assessment;

/** Whether an assessment is kept. */
public enum Storing {
    STORE,
    DISCARD
}
