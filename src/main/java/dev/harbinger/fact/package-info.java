/**
 * Facts: reading a posted fact set against a pack's vocabulary, finding every problem in it at once, merging the
 * reports of one thing, weighing them, and setting aside what is expired, future, denied or superseded. Knows nothing
 * of rules.
 */
@NullMarked
package dev.harbinger.fact;

import org.jspecify.annotations.NullMarked;
