/** The assessment itself: warning levels with their proof. */
@NullMarked
package dev.harbinger.question.assess;

import org.jspecify.annotations.NullMarked;
