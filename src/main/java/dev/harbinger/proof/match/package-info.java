/** How near rules came to matching, and what they wait for. */
@NullMarked
package dev.harbinger.proof.match;

import org.jspecify.annotations.NullMarked;
