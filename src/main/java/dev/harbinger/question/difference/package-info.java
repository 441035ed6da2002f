/** What moved between two cases, and by which changes of facts, time and rules. */
@NullMarked
package dev.harbinger.question.difference;

import org.jspecify.annotations.NullMarked;
