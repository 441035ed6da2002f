package dev.harbinger.question.why;

/**
 * One report of a fact.
 *
 * @param fact the posted fact that carries it
 * @param origin its first reporter
 * @param grade Admiralty grade, such as B2
 * @param weight 0 to 1, age included
 * @param supports whether it speaks for the fact or against it
 */
public record ReportProof(String fact, String origin, String grade, double weight, boolean supports) {}
