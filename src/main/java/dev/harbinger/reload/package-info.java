/** Rule bases that change while the service runs: watched, built beside those in force, swapped in one step. */
@NullMarked
package dev.harbinger.reload;

import org.jspecify.annotations.NullMarked;
