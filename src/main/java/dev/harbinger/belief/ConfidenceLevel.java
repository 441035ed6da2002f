package dev.harbinger.belief;

/** How far the evidence bears an outcome's level; never mixed with the level itself (ICD 203). */
public enum ConfidenceLevel {
    LOW,
    MODERATE,
    HIGH
}
