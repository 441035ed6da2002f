package dev.harbinger.assessment;

/** What a question is about. */
public sealed interface Asked permits StoredAssessment, PostedFacts {
    /** The fact set, JSON in UTF-8. */
    byte[] document();
}
