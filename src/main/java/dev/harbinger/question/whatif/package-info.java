/** What the answer would be if the facts were others. */
@NullMarked
package dev.harbinger.question.whatif;

import org.jspecify.annotations.NullMarked;
