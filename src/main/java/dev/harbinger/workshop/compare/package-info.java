/** Two versions of a pack over the same facts: whose levels change, and by which rules. */
@NullMarked
package dev.harbinger.workshop.compare;

import org.jspecify.annotations.NullMarked;
