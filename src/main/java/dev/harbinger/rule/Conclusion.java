package dev.harbinger.rule;

import dev.harbinger.belief.Contribution;
import dev.harbinger.belief.FindingId;
import org.jspecify.annotations.Nullable;

/**
 * What a rule concludes.
 *
 * @param finding the finding
 * @param contribution whether it raises, lowers or defines it, and by which route
 * @param area template for the area that it concludes it for, such as <code>{$control.area}</code>, or null for the
 *     country
 */
public record Conclusion(
        FindingId finding,
        Contribution contribution,
        @Nullable String area) {}
