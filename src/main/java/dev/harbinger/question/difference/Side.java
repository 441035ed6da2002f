package dev.harbinger.question.difference;

import dev.harbinger.engine.RuleBase;
import dev.harbinger.fact.PostedFact;
import java.util.Map;
import java.util.Set;

/**
 * Both fact sets as one rule base reads them.
 *
 * @param base the rule base
 * @param before the facts of the first set by id
 * @param after the facts of the second set by id
 * @param idleBefore ids of facts that time set aside on the first day
 * @param idleAfter ids of facts that time set aside on the second day
 */
record Side(
        RuleBase base,
        Map<String, PostedFact> before,
        Map<String, PostedFact> after,
        Set<String> idleBefore,
        Set<String> idleAfter) {}
