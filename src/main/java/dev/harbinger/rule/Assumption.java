package dev.harbinger.rule;

import dev.harbinger.belief.Absence;
import org.jspecify.annotations.Nullable;

/**
 * An absence that a firing relies on.
 *
 * @param condition the pattern, with the values of the match in place of its variables
 * @param absence what speaks against it, or null if the rule asks for a level, which is a yes or no
 */
public record Assumption(RuleCondition condition, @Nullable Absence absence) {}
