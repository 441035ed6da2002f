/** Why an outcome has its level: the proof from the outcome down to the posted facts, as data and as text. */
@NullMarked
package dev.harbinger.question.why;

import org.jspecify.annotations.NullMarked;
