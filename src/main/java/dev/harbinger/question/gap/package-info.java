/** What to look for: what is missing or stale, and what would lower a level. */
@NullMarked
package dev.harbinger.question.gap;

import org.jspecify.annotations.NullMarked;
