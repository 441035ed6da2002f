/** Why an outcome has no higher level, or why a rule did not fire. */
@NullMarked
package dev.harbinger.question.whynot;

import org.jspecify.annotations.NullMarked;
