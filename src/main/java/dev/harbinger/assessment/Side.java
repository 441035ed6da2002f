package dev.harbinger.assessment;

import dev.harbinger.engine.RuleBase;
import dev.harbinger.fact.PostedFact;
import java.util.Map;

/**
 * Both fact sets as one rule base reads them.
 *
 * @param base the rule base
 * @param before the facts of the first set by id
 * @param after the facts of the second set by id
 */
record Side(RuleBase base, Map<String, PostedFact> before, Map<String, PostedFact> after) {}
