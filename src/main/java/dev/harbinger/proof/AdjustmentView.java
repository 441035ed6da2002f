package dev.harbinger.proof;

import dev.harbinger.belief.Adjustment;

/**
 * Something that moved a level away from its score.
 *
 * @param kind floor, requires or gate
 * @param by the finding that did it: by its presence for a floor or a gate, by its absence for requires
 */
public record AdjustmentView(Adjustment.Kind kind, String by) {}
