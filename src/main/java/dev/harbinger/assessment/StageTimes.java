package dev.harbinger.assessment;

/**
 * How long the stages of one assessment took, in nanoseconds.
 *
 * @param read from bytes to bound facts
 * @param weigh merging and weighing of reports
 * @param evaluate running the rules and scoring
 * @param explain the proof and its JSON
 */
public record StageTimes(long read, long weigh, long evaluate, long explain) {}
