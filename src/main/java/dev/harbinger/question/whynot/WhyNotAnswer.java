package dev.harbinger.question.whynot;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** The answer to a question why not: about an outcome or about a rule, as {@code about} tells. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "about")
public sealed interface WhyNotAnswer permits WhyNot, RuleTrial {}
