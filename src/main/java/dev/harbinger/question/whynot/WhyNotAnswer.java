package dev.harbinger.question.whynot;

/** The answer to a question why not: about an outcome or about a rule. */
public sealed interface WhyNotAnswer permits WhyNot, RuleTrial {}
