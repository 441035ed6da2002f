/** Tests of the authors' workshop. */
@NullMarked
package dev.harbinger.workshop;

import org.jspecify.annotations.NullMarked;
