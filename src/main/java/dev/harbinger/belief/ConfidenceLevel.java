package dev.harbinger.belief;

/** How far a level can be relied on, apart from how likely the outcome is (ICD 203). */
public enum ConfidenceLevel {
    LOW,
    MODERATE,
    HIGH
}
