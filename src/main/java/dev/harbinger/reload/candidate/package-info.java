/** Second versions of packs, tried silently on the requests of the first before they are promoted. */
@NullMarked
package dev.harbinger.reload.candidate;

import org.jspecify.annotations.NullMarked;
