/** What an answer hangs on: facts and origins left out in turn. */
@NullMarked
package dev.harbinger.question.sensitivity;

import org.jspecify.annotations.NullMarked;
