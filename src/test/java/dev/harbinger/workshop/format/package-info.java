/** Tests of the one style of DRL. */
@NullMarked
package dev.harbinger.workshop.format;

import org.jspecify.annotations.NullMarked;
