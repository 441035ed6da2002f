/** What is not there: why a rule did not fire, what keeps an outcome from its next level, what to look for. */
@NullMarked
package dev.harbinger.explanation.absence;

import org.jspecify.annotations.NullMarked;
