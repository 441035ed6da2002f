/** Tests of the store. */
@NullMarked
package dev.harbinger.store;

import org.jspecify.annotations.NullMarked;
