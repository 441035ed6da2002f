/** Small wrong changes to rules, and which of them no rule test notices. Data only, no console, no clock. */
@NullMarked
package dev.harbinger.workshop.mutation;

import org.jspecify.annotations.NullMarked;
