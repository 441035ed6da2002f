package dev.harbinger.assessment;

import dev.harbinger.engine.RuleBase;
import dev.harbinger.explanation.Explanation;
import dev.harbinger.fact.FactSet;
import dev.harbinger.fact.WeighedFacts;
import dev.harbinger.rule.Evaluation;

/**
 * A fact set with everything that the rules made of it, ready for questions.
 *
 * @param base the rule base
 * @param factSet what was posted
 * @param facts the same, merged and weighed
 * @param evaluation firings and findings
 * @param explanation levels and their proof
 */
public record Examination(
        RuleBase base, FactSet factSet, WeighedFacts facts, Evaluation evaluation, Explanation explanation) {}
